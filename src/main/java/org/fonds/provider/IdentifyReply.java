package org.fonds.provider;

import org.fonds.protocol.Datestamp;
import org.fonds.protocol.Granularity;
import org.fonds.store.LedgerState;
import org.fonds.xml.Namespaces;
import org.fonds.xml.XmlText;

/** Identify (OAI-PMH 2.0, section 4.2), with the descriptions of its companion guidelines. */
final class IdentifyReply {
    private static final String SCHEMAS = "http://www.openarchives.org/OAI/2.0/";

    private final RepositoryDescription repository;
    private final LedgerState ledger;
    private final String sampleIdentifier;

    IdentifyReply(RepositoryDescription repository, LedgerState ledger, String sampleIdentifier) {
        this.repository = repository;
        this.ledger = ledger;
        this.sampleIdentifier = sampleIdentifier;
    }

    Reply of(String baseUrl) {
        return new Reply.Content(page -> {
            page.element("repositoryName", repository.name());
            page.element("baseURL", baseUrl);
            page.element("protocolVersion", "2.0");
            repository.adminEmails().forEach(email -> page.element("adminEmail", email));
            page.element("earliestDatestamp", Datestamp.ofSecond(ledger.birth()).toString());
            page.element("deletedRecord", "persistent");
            page.element("granularity", Granularity.SECOND.text());
            page.element("compression", "gzip");
            page.xml("\n");
            identifierScheme(page);
            rightsManifest(page);
        });
    }

    private void identifierScheme(PageBuffer page) {
        page.xml("<description><oai-identifier xmlns=\"" + Namespaces.OAI_IDENTIFIER + "\" xsi:schemaLocation=\""
                        + Namespaces.OAI_IDENTIFIER + " " + SCHEMAS + "oai-identifier.xsd\">")
                .element("scheme", "oai")
                .element("repositoryIdentifier", repository.identifier().value())
                .element("delimiter", ":")
                .element("sampleIdentifier", sampleIdentifier)
                .xml("</oai-identifier></description>\n");
    }

    /** Guidelines for rights, section 4: the licence of all metadata of the repository. */
    private void rightsManifest(PageBuffer page) {
        if (repository.metadataLicence() == null) {
            return;
        }
        page.xml("<description><rightsManifest xmlns=\"" + Namespaces.OAI_RIGHTS + "\" appliesTo=\"" + SCHEMAS
                + "entity#metadata\" xsi:schemaLocation=\"" + Namespaces.OAI_RIGHTS + " " + SCHEMAS
                + "rightsManifest.xsd\"><rights><rightsReference ref=\""
                + XmlText.escape(repository.metadataLicence().toString())
                + "\"/></rights></rightsManifest></description>\n");
    }
}
