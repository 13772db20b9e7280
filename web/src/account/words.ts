import type { Capability, Module } from '../gql/graphql';

export const moduleNames: Record<Module, string> = {
  ADMIN: 'Admin',
  MEDIA: 'Media',
  LIBRARY: 'Library',
  PRODUCER: 'Producer',
  LIVECUT: 'LiveCut',
  ANALYTICS: 'Analytics',
  PUBLISHING: 'Publishing',
};

export const modules = Object.keys(moduleNames) as Module[];

export const capabilityNames: Record<Capability, string> = {
  MANAGE_USERS: 'Manage users',
  MANAGE_SETTINGS: 'Change settings',
  POST: 'Post as the handle',
  UPLOAD_MEDIA: 'Upload media',
  EDIT_MEDIA: 'Edit media',
  USE_LIBRARY: 'Use library media on a personal account',
  VIEW_LIBRARY: 'View the library',
  VIEW_PRODUCER: 'View Producer',
  USE_LIVECUT: 'Make clips with LiveCut',
  VIEW_ANALYTICS: 'View analytics',
  ACTIVATE_VIDEOS: 'Activate or deactivate videos',
  DELETE_VIDEOS: 'Delete videos',
  USE_VIDEO_EDITOR: 'Use the video editor',
  EDIT_VIDEO_METADATA: 'Edit video metadata',
  UPLOAD_VIDEOS: 'Upload videos',
  PUBLISH_TO_EMAIL: 'Publish to email',
  PUBLISH_TO_WEB: 'Publish to web',
  SHARE_VIDEOS: 'Share videos',
  ACCESS_ALL_VIDEOS: 'Access all videos',
  SHARE_WITH_AFFILIATES: 'Share with affiliated accounts',
};

export const capabilities = Object.keys(capabilityNames) as Capability[];
