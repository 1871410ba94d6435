package org.fonds.protocol;

/**
 * A format in which records are disseminated, one entry of ListMetadataFormats (OAI-PMH 2.0, section 3.4).
 *
 * @param prefix its name in requests
 * @param schema the URL of its official XML schema
 * @param namespace the namespace of the metadata's root
 */
public record MetadataFormat(MetadataPrefix prefix, String schema, String namespace) {}
