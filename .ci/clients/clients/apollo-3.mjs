import assert from 'node:assert/strict';
import * as core from '@apollo/client-3/core/index.js';
import * as persisted from '@apollo/client-3/link/persisted-queries/index.js';
import * as subscriptions from '@apollo/client-3/link/subscriptions/index.js';
import * as utilities from '@apollo/client-3/utilities/index.js';
import { useApollo } from '../apollo.mjs';
import { rows } from '../daily.mjs';

export const packages = [['@apollo/client', '@apollo/client-3']];

export const use = (gateway, did) =>
  useApollo(gateway, did, {
    name: 'apollo-3',
    apollo: { ...core, ...persisted, ...subscriptions, ...utilities },
    http: (options) => new core.HttpLink(options),
    source: { rows: rows('apollo-3') },
    codes(error) {
      assert.equal(error.networkError?.statusCode, 401);
      return error.networkError.result.errors.map(({ extensions }) => extensions.code);
    },
  });
