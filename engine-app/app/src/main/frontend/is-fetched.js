// Succeeds when node_modules holds what package-lock.json names, so that a rebuild fetches nothing.
import { existsSync, readFileSync } from 'node:fs'

const installed = 'node_modules/.package-lock.json'
const packages = file => JSON.parse(readFileSync(file)).packages

function isFetched() {
  const present = packages(installed)
  const { '': project, ...locked } = packages('package-lock.json')
  return Object.entries(locked).every(
    ([path, { integrity, optional }]) => optional || present[path]?.integrity === integrity)
}

process.exitCode = existsSync(installed) && isFetched() ? 0 : 1
