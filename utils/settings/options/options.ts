import type { AnyOption, Group, Secret } from './define.ts';
import type { Declared, OptionSection } from './declared.ts';
import { declared, optionSections } from './declared.ts';

/** Anything that can be set: by a person, or by a policy, which locks it. */
export type Lockable = keyof Declared;
/** The passwords. */
export type SecretName = {
  [Name in Lockable]: Declared[Name]['kind'] extends 'secret' ? Name : never;
}[Lockable];
/** The names of the policy, of exported files and of set-up links, so they stay. */
export type OptionName = Exclude<Lockable, SecretName>;

export type OptionKind = Declared[OptionName]['kind'];
/** The options of a kind. */
export type NameOfKind<Kind extends OptionKind> = {
  [Name in OptionName]: Declared[Name]['kind'] extends Kind ? Name : never;
}[OptionName];

/** Everything a seat can be set to, but its secrets. What becomes of it at work is in settings.ts. */
export type Options = { readonly [Name in OptionName]: Declared[Name]['default'] };

/** Some of the options: what a seat, a policy, a file or a link says. The others are left to somebody else. */
export type PartialOptions = Partial<Options>;

export const isLockable = (name: string): name is Lockable => Object.hasOwn(declared, name);
const isSecretName = (name: string): name is SecretName =>
  isLockable(name) && declared[name].kind === 'secret';
export const isOptionName = (name: string): name is OptionName => isLockable(name) && !isSecretName(name);

/** In the order of the options page, as all that follow. */
export const lockableNames: readonly Lockable[] = Object.keys(declared).filter(isLockable);
export const optionNames: readonly OptionName[] = lockableNames.filter(isOptionName);
export const secretNames: readonly SecretName[] = lockableNames.filter(isSecretName);

/** What stands in a section, secrets included. */
export const namesIn = (section: OptionSection): readonly Lockable[] =>
  Object.keys(optionSections[section]).filter(isLockable);

const declarations: Readonly<Record<Lockable, AnyOption | Secret<string>>> = declared;
export const declarationOf = (option: OptionName): AnyOption => declared[option];

export const isOfKind = <Kind extends OptionKind>(kind: Kind, name: Lockable): name is NameOfKind<Kind> =>
  declared[name].kind === kind;

/** What can be chosen for an option that is one of several words. */
export const choicesOf = <Name extends NameOfKind<'choice'>>(name: Name): Declared[Name]['words'] =>
  declared[name].words;

/** What it stands together with, in its section. */
export const groupOf = (name: Lockable): Group | undefined => declarations[name].group;

/** Whose password each is. */
export const userOf = {
  apiPassword: declared.apiPassword.user,
  reportsPassword: declared.reportsPassword.user,
} as const satisfies Record<SecretName, OptionName>;

/** What nobody has set otherwise. */
export const defaultOptions: Options = Object.assign(
  {},
  ...optionNames.map((name) => ({ [name]: declared[name].default })),
);
