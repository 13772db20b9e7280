import assert from 'node:assert/strict';
import * as core from '@apollo/client/core';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import * as persisted from '@apollo/client/link/persisted-queries';
import * as subscriptions from '@apollo/client/link/subscriptions';
import * as utilities from '@apollo/client/utilities';
import UploadHttpLink from 'apollo-upload-client/UploadHttpLink.mjs';
import { useApollo } from '../apollo.mjs';
import { csv } from '../daily.mjs';

export const packages = [
  ['@apollo/client', '@apollo/client'],
  ['apollo-upload-client', 'apollo-upload-client'],
];

export const use = (gateway, did) =>
  useApollo(gateway, did, {
    name: 'apollo-4',
    apollo: { ...core, ...persisted, ...subscriptions, ...utilities },
    http: (options) => new UploadHttpLink(options),
    source: { csv: csv('apollo-4') },
    codes(error) {
      assert.ok(CombinedGraphQLErrors.is(error), String(error));
      return error.errors.map(({ extensions }) => extensions.code);
    },
  });
