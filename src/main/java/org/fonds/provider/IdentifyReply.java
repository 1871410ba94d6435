package org.fonds.provider;

import org.fonds.protocol.Datestamp;
import org.fonds.protocol.Granularity;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.store.LedgerState;
import org.fonds.store.Snapshot;
import org.fonds.xml.Namespaces;
import org.fonds.xml.XmlText;

/** Identify (OAI-PMH 2.0, section 4.2), with the descriptions of its companion guidelines. */
final class IdentifyReply {
    private static final String SCHEMAS = "http://www.openarchives.org/OAI/2.0/";

    private final RepositoryDescription repository;
    private final LedgerState ledger;
    private final Snapshot snapshot;

    IdentifyReply(RepositoryDescription repository, Snapshot snapshot) {
        this.repository = repository;
        this.snapshot = snapshot;
        this.ledger = snapshot.ledger();
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
            friends(page);
            branding(page);
        });
    }

    /** Said only while it is true of every item (guidelines for oai-identifier, section 2). */
    private void identifierScheme(PageBuffer page) {
        if (snapshot.hasIdentifiersOtherThan(repository.identifier().prefix())) {
            return;
        }
        page.xml("<description><oai-identifier xmlns=\"" + Namespaces.OAI_IDENTIFIER + "\" xsi:schemaLocation=\""
                        + Namespaces.OAI_IDENTIFIER + " " + SCHEMAS + "oai-identifier.xsd\">")
                .element("scheme", "oai")
                .element("repositoryIdentifier", repository.identifier().value())
                .element("delimiter", ":")
                .element("sampleIdentifier", sampleIdentifier())
                .xml("</oai-identifier></description>\n");
    }

    /** An item that can be fetched; an example made up while the store is empty. */
    private String sampleIdentifier() {
        return snapshot.sampleIdentifier(repository.identifier().prefix())
                .map(OaiIdentifier::value)
                .orElseGet(() -> repository.identifier().identifier("1").value());
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

    /** Guidelines for friends, section 2. */
    private void friends(PageBuffer page) {
        if (repository.friends().isEmpty()) {
            return;
        }
        page.xml("<description><friends xmlns=\"" + Namespaces.OAI_FRIENDS + "\" xsi:schemaLocation=\""
                + Namespaces.OAI_FRIENDS + " " + SCHEMAS + "friends.xsd\">");
        repository.friends().forEach(friend -> page.element("baseURL", friend.toString()));
        page.xml("</friends></description>\n");
    }

    /** Guidelines for branding, section 2. */
    private void branding(PageBuffer page) {
        RepositoryDescription.Icon icon = repository.icon();
        if (icon == null) {
            return;
        }
        page.xml("<description><branding xmlns=\"" + Namespaces.OAI_BRANDING + "\" xsi:schemaLocation=\""
                        + Namespaces.OAI_BRANDING + " " + SCHEMAS + "branding.xsd\"><collectionIcon>")
                .element("url", icon.url().toString());
        if (icon.link() != null) {
            page.element("link", icon.link().toString());
        }
        if (icon.title() != null) {
            page.element("title", icon.title());
        }
        page.xml("</collectionIcon></branding></description>\n");
    }
}
