import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { fail, ok } from '../../utils/result.ts';
import type { Result } from '../../utils/result.ts';
import type { PolicyFile } from './examples.ts';
import type { Json } from './json.ts';

/** `message` is for people. */
export interface NoPolicy {
  readonly kind: 'no-policy';
  readonly message: string;
}

const json: z.ZodMiniType<Json> = z.lazy(() =>
  z.union([z.boolean(), z.number(), z.string(), z.array(json), z.record(z.string(), json)]),
);
const policy = z.record(z.string(), json);

/** A policy from a file of JSON: one group of values, none of them null. What they are is not looked at. */
export function readPolicyFile(path: string): Result<PolicyFile, NoPolicy> {
  const text = textOf(path);
  if (text === null) return noPolicy(`There is no file ${path}.`);
  const read = policy.safeParse(parsed(text));
  if (read.success) return ok(read.data);
  // What is in it may be a password.
  return noPolicy(`${path} is no JSON of the form { "option": value }.`);
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const noPolicy = (message: string) => fail({ kind: 'no-policy', message } as const);
