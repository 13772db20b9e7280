import { expect, it } from 'vitest';
import { byReach, meaningOf } from './meanings';
import type { RoleChoice } from './roles';

const role = (name: string, capabilities: RoleChoice['capabilities'], builtIn = true): RoleChoice => ({
  id: name,
  name,
  builtIn,
  legacy: false,
  modules: [],
  capabilities,
});

it('orders roles from least to most', () =>
  expect(
    [
      role('Standard', ['POST', 'UPLOAD_MEDIA']),
      role('Uploader', ['UPLOAD_MEDIA']),
      role('Analyst', ['VIEW_ANALYTICS']),
    ]
      .sort(byReach)
      .map((r) => r.name),
  ).toEqual(['Analyst', 'Uploader', 'Standard']));

it('tells Admin and Administrator apart, and leaves custom roles of such a name alone', () => {
  expect(meaningOf(role('Admin', []))).toContain('Video Cloud');
  expect(meaningOf(role('Administrator', []))).toContain('social accounts');
  expect(meaningOf(role('Night desk', [], false))).toBeUndefined();
});
