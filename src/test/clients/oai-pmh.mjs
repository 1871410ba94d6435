// Prints the identifier of every record that the npm package oai-pmh harvests: FOLDER-OF-MODULES URL VERB PREFIX.
import { createRequire } from 'node:module'

const [modules, url, verb, prefix] = process.argv.slice(2)
const { OaiPmh } = createRequire(`${modules}/`)('oai-pmh')
const method = verb === 'ListRecords' ? 'listRecords' : 'listIdentifiers'
for await (const found of new OaiPmh(url)[method]({ metadataPrefix: prefix })) {
  const header = verb === 'ListRecords' ? found.header : found
  console.log(header.identifier)
  if (verb === 'ListRecords' && !found.metadata && header.$?.status !== 'deleted') {
    throw new Error(`no metadata for ${header.identifier}`)
  }
}
