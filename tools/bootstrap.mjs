#!/usr/bin/env node
/*
 * Runs a TypeScript entry of this repository on a fresh clone with nothing but Node and npm:
 *
 *     node tools/bootstrap.mjs tools/demo/main.ts [arguments]
 *
 * Installs the dependencies when they are missing or not the ones of package-lock.json, then hands
 * over to the Node 24 among them. Plain JavaScript and built-ins only, because it runs on whatever
 * Node there is (18 and up). Standard output belongs to the entry: all chatter goes to standard error.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');
const commands = join(modules, '.bin');
const isWindows = process.platform === 'win32';

/** @param {string} line */
function say(line) {
  process.stderr.write(`${line}\n`);
}

/** The `packages` of a lock file, or null when the file is not there or cannot be read.
 * @param {string} file
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }> | null} */
function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}

/** Compared by content, as copying a folder or checking out a branch makes times meaningless. */
function isInstalled() {
  const wanted = lockedPackages(join(root, 'package-lock.json')) ?? {};
  const present = lockedPackages(join(modules, '.package-lock.json'));
  if (present === null) return false;
  return Object.entries(wanted).every(([path, one]) => {
    if (path === '' || one.optional) return true;
    const other = present[path];
    return other !== undefined && other.version === one.version && other.integrity === one.integrity;
  });
}

/** PATH without this repository's own commands: the Node there is about to be replaced. */
function outerPath() {
  const parts = (process.env.PATH ?? '').split(delimiter);
  return parts.filter((part) => resolve(part || '.') !== resolve(commands)).join(delimiter);
}

/** Older ones leave out the compiled parts of the build tools, as those want this or newer. */
function canInstall() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
}

function install() {
  say('Installing the dependencies with npm ci, which takes about half a minute …');
  const lock = lockedPackages(join(root, 'package-lock.json')) ?? {};
  const node = `node@${(lock['node_modules/node'] ?? {}).version ?? '24'}`;
  const wrapped = canInstall() ? [] : ['exec', '--yes', `--package=${node}`, '--', 'npm'];
  const done = spawnSync(
    'npm',
    [...wrapped, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=notice'],
    {
      cwd: root,
      env: { ...process.env, PATH: outerPath() },
      stdio: ['ignore', 2, 2],
      shell: isWindows, // npm is a .cmd there
    },
  );
  if (done.status === 0) return;
  say(
    done.error === undefined
      ? 'npm ci failed: its messages are above.'
      : `npm could not be started (${done.error.message}). Install Node.js with npm: https://nodejs.org`,
  );
  // A broken installation must not pass for a whole one the next time.
  rmSync(join(modules, '.package-lock.json'), { force: true });
  process.exit(done.status || 1);
}

/** Whether the Node that runs this file can run TypeScript by itself. */
function runsTypeScript() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major >= 24 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);
}

function nodeForTypeScript() {
  const inside = isWindows ? join(modules, 'node', 'bin', 'node.exe') : join(commands, 'node');
  if (existsSync(inside)) return inside;
  if (runsTypeScript()) return process.execPath;
  say(
    `This needs Node 24. It comes with the dependencies, but its install script did not run (ignore-scripts?), ` +
      `and the Node here is ${process.version}. Either run "npm ci --ignore-scripts=false", ` +
      `or install Node 22.18 or newer and start again.`,
  );
  return process.exit(1);
}

/** Takes the password out of the arguments, which everybody on the computer can see, into the environment.
 * @param {string[]} args */
function hidePassword(args) {
  const option = args.findIndex((arg) => arg === '--api-pass' || arg.startsWith('--api-pass='));
  if (option === -1) return args;
  const inOne = args[option].includes('=');
  const password = inOne ? args[option].slice('--api-pass='.length) : args[option + 1];
  if (password === undefined) return args;
  process.env.SCREEN_POP_API_PASS = password;
  return [...args.slice(0, option), ...args.slice(option + (inOne ? 1 : 2))];
}

/** @param {string} entry @param {string[]} args */
function handOver(entry, args) {
  const node = nodeForTypeScript();
  const shown = hidePassword(args);
  // Everything temporary goes in here, so that nothing stays behind however the entry ends.
  const temporary = mkdtempSync(join(tmpdir(), 'screen-pop-'));
  const child = spawn(node, [entry, ...shown], {
    env: {
      ...process.env,
      PATH: [commands, process.env.PATH ?? ''].join(delimiter),
      SCREEN_POP_TEMP: temporary,
      // Else the build tools keep theirs in the system's folder for temporary files.
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(modules, '.cache', 'node'),
    },
    // By the channel the entry notices when this process is killed.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  endWithParent(child);
  child.on('error', (error) => {
    say(`${entry} could not be started: ${error.message}`);
    process.exitCode = 1;
    removeFolder(temporary);
  });
  child.on('close', (code, signal) => {
    process.exitCode = code ?? 128 + (constants.signals[signal ?? 'SIGTERM'] ?? 0);
    removeFolder(temporary);
  });
}

/** @param {string} folder */
function removeFolder(folder) {
  const wasCleared = !existsSync(folder) || readdirSync(folder).length === 0;
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  // When the entry was killed, its browser ends by itself and writes its last files still.
  if (!wasCleared) setTimeout(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20 }), 1500);
}

/** Started by npm, this ends with npm, also when npm had no time to say so.
 * @param {import('node:child_process').ChildProcess} child */
function endWithParent(child) {
  if (process.env.npm_lifecycle_event === undefined || isWindows) return;
  const parents = lineage();
  const watch = setInterval(() => {
    if (lineage() !== parents) child.kill('SIGTERM');
  }, 1000);
  watch.unref();
}

/** The parent, and where the system tells it the parent's parent: npm has a shell in between. */
function lineage() {
  try {
    const status = readFileSync(`/proc/${process.ppid}/status`, 'utf8');
    return `${process.ppid} ${/^PPid:\s*(\d+)$/m.exec(status)?.[1]}`;
  } catch {
    return `${process.ppid}`;
  }
}

const [entry, ...args] = process.argv.slice(2);
if (entry === undefined) {
  say('Usage: node tools/bootstrap.mjs <entry.ts> [arguments]');
  process.exit(2);
}
if (!isInstalled()) install();
handOver(resolve(root, entry), args);
