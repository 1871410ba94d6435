package org.fonds.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One setting: key {@code a.b-c} in the file, {@code FONDS_A_B_C} in the environment, {@code --a-b-c} as a flag where
 * there is one.
 *
 * @param key as in the file
 * @param fallback its value where nobody sets it; null for none
 * @param required whether the repository cannot be described without it
 * @param meaning what it does, for people
 */
record Setting(String key, @Nullable String fallback, boolean required, String meaning) {
    static final Setting STORE = new Setting(
            "store",
            "fonds.db",
            false,
            "The store: a file, or a database of PostgreSQL as jdbc:postgresql://host:port/database.");
    static final Setting STORE_USER = new Setting("store.user", null, false, "The user of that database.");
    static final Setting STORE_PASSWORD = new Setting(
            "store.password", null, false, "Its password; better set as FONDS_STORE_PASSWORD than in a file.");

    static final Setting HOST =
            new Setting("host", "localhost", false, "The address to listen at; 0.0.0.0 lets everybody in.");
    static final Setting PORT = new Setting("port", "8080", false, "The port to listen at; 0 for any free one.");
    static final Setting BASE_URL = new Setting(
            "base-url",
            null,
            false,
            "The OAI-PMH base URL as harvesters know it, when a proxy stands in front."
                    + " Without it: the listening address.");

    static final Setting TRUST_FORWARDED = new Setting(
            "trust-forwarded",
            "false",
            false,
            "true: take the base URL from the X-Forwarded-Proto, -Host, -Port and -Prefix headers of a proxy in front."
                    + " Only where nobody can reach the server past that proxy.");

    static final Setting ADMIN_PORT = new Setting(
            "admin-port",
            null,
            false,
            "A port for health and metrics alone. Without it: /health/live, /health/ready and /metrics at the port of"
                    + " everything else.");

    static final Setting REQUESTS_PER_MINUTE = new Setting(
            "client.requests-per-minute",
            "0",
            false,
            "What each client may ask of the endpoint and the pages together in a minute; above it: 503 with Retry-After."
                    + " 0: no limit.");

    static final Setting HARVEST_LOG = new Setting(
            "harvest-log",
            null,
            false,
            "Where harvests are taken down, a JSON object a line; 'none' for nowhere."
                    + " Without it: beside the store where that is a file, as STORE.harvests.jsonl.");

    static final Setting SELF_HARVEST_FILE = new Setting(
            "self-harvest-file",
            null,
            false,
            "Where 'fonds status --self-harvest' leaves what it came to for the server's metrics; 'none' for nowhere."
                    + " Without it: beside the store where that is a file, as STORE.self-harvest.");

    static final Setting PAGE_TEXTS = new Setting(
            "pages.texts",
            null,
            false,
            "A translation of the words of the pages: a file of key = text in UTF-8, with the keys of the texts.properties"
                    + " that comes with Fonds. What it leaves out stands in English.");
    static final Setting PAGE_LANGUAGE = new Setting(
            "pages.language",
            null,
            false,
            "The language of that translation, a tag of BCP 47 such as de or pt-BR. Without it: what the file says at the"
                    + " key language.");

    static final Setting NAME = new Setting("repository.name", null, true, "The repository's name for people.");
    static final Setting IDENTIFIER = new Setting(
            "repository.identifier",
            null,
            true,
            "A domain name of yours that stands in every identifier, oai:IDENTIFIER:NUMBER."
                    + " Never change it: harvesters know the records by it.");
    static final Setting ADMIN_EMAIL =
            new Setting("repository.admin-email", null, true, "Where harvesters write to; several are separated by |.");
    static final Setting METADATA_LICENCE = new Setting(
            "repository.metadata-licence",
            null,
            false,
            "The licence of the metadata by its URI, stated in Identify and with each record.");

    static final Setting FRIENDS = new Setting(
            "identify.friends", null, false, "Base URLs of other repositories, named in Identify; separated by |.");
    static final Setting ICON_URL =
            new Setting("identify.icon-url", null, false, "A picture that harvesters may show beside the records.");
    static final Setting ICON_LINK =
            new Setting("identify.icon-link", null, false, "Where the picture leads. Needs identify.icon-url.");
    static final Setting ICON_TITLE =
            new Setting("identify.icon-title", null, false, "What the picture is called. Needs identify.icon-url.");

    static final Setting CONTENT_SOURCE = new Setting(
            "record.content-source", null, false, "Who makes the catalog records. Without it: the repository's name.");
    static final Setting CATALOGING_LANGUAGE = new Setting(
            "record.cataloging-language",
            "eng",
            false,
            "The language of cataloging, a code of ISO 639-2 (bibliographic).");
    static final Setting TYPE_OF_RESOURCE = new Setting(
            "record.type-of-resource", "text", false, "The kind of all documents, a term of MODS's typeOfResource.");
    static final Setting DCMI_TYPE =
            new Setting("record.dcmi-type", "Text", false, "The same as a term of the DCMI type vocabulary.");
    static final Setting MEDIA_TYPE =
            new Setting("record.media-type", "text/html", false, "The media type of the document pages.");
    static final Setting TEXT_LANGUAGE = new Setting(
            "record.text-language",
            "eng",
            false,
            "The language of the text offered where a page's Contents names none, a code of ISO 639-2.");
    static final Setting DIGITAL_COLLECTION = new Setting(
            "record.digital-collection",
            null,
            false,
            "The digital archive where a citation names none. Without it: the repository's name.");
    static final Setting PAGE_ADDRESS = new Setting(
            "record.page-address",
            null,
            false,
            "The address of a document whose page prints none, with {id} for its record id.");
    static final Setting RIGHTS = new Setting(
            "record.rights",
            null,
            false,
            "The rights statement or licence of the documents, one URI of rightsstatements.org or"
                    + " creativecommons.org. Set it only when the archive has decided it.");

    static final Setting EDM_PROVIDER = new Setting(
            "edm.provider",
            null,
            false,
            "Who sends the records to Europeana. EDM is offered only where this, edm.data-provider and record.rights"
                    + " are set, record.rights to a statement that Europeana takes.");
    static final Setting EDM_DATA_PROVIDER =
            new Setting("edm.data-provider", null, false, "Whose documents they are, as Europeana shows it.");
    static final Setting EDM_TYPE = new Setting(
            "edm.type", "TEXT", false, "The kind of all documents in EDM: TEXT, IMAGE, SOUND, VIDEO or 3D.");

    static final Setting ARCHIVES = new Setting(
            "citation.archives",
            null,
            false,
            "A table of archives of your own, a file, which extends the one that comes with Fonds: holders, their"
                    + " abbreviations and systems of shelf-marks, digital archives, places.");
    static final Setting AUTHORITIES = new Setting(
            "authority.file",
            null,
            false,
            "An authority file, CSV with the header printed, authorised, type, authority, authority-uri, uri, dates,"
                    + " marc-code: what names, holders and genres are called in catalogs.");

    /** Rules of the operator's own, by the format that they are for. */
    static final Map<String, Setting> RULES = rules("oai_dc", "oai_qdc", "mods", "marcxml", "edm");

    static final Setting HISTORY = new Setting(
            "store.history-days",
            "0",
            false,
            "How many days 'fonds vacuum' keeps what has changed since, for 'fonds status --as-of'; never less than"
                    + " list.life-days.");

    static final Setting LONGEST_QUERY = new Setting(
            "store.query-seconds",
            "10",
            false,
            "How long a request to the server waits for one answer of the store; after that 503 with Retry-After.");

    static final Setting PAGE_SIZE = new Setting("list.page-size", "100", false, "Records a page, at most.");
    static final Setting PAGE_BYTES = new Setting("list.page-bytes", "4194304", false, "Bytes a page, at most.");
    static final Setting LIST_LIFE =
            new Setting("list.life-days", "30", false, "How many days a list can be resumed, at least 1.");

    static final Setting HARVEST_ACCEPT = new Setting(
            "harvest.accept",
            "profile",
            false,
            "By what records of other repositories are let in: profile (as our own, which few others meet), official"
                    + " (whatever is valid by the official schemas in 'standards'), wellformed (whatever is XML). What is"
                    + " not let in is held back, and judged again in the next run after a change.");
    static final Setting STANDARDS = new Setting(
            "standards",
            null,
            false,
            "A folder with the official schemas and a catalog.xml that finds them by their addresses; needed for"
                    + " harvest.accept = official.");
    static final Setting HARVEST_OVERLAP = new Setting(
            "harvest.overlap-hours",
            "24",
            false,
            "How far before the last complete harvest the next one begins; 24 is safe where datestamps are in local"
                    + " time.");
    static final Setting HARVEST_REQUEST =
            new Setting("harvest.request-seconds", "120", false, "Time for one request of a harvest.");
    static final Setting HARVEST_RUN = new Setting(
            "harvest.run-hours", "48", false, "Time for one harvest of one repository; the next run goes on.");
    static final Setting HARVEST_PAGE_BYTES =
            new Setting("harvest.page-bytes", "67108864", false, "The largest answer that a harvest takes, in bytes.");

    /** Every setting that has one fixed key, in the order in which they are explained. */
    static final List<Setting> ALL = all(
            NAME,
            IDENTIFIER,
            ADMIN_EMAIL,
            METADATA_LICENCE,
            FRIENDS,
            ICON_URL,
            ICON_LINK,
            ICON_TITLE,
            STORE,
            STORE_USER,
            STORE_PASSWORD,
            HISTORY,
            LONGEST_QUERY,
            HOST,
            PORT,
            BASE_URL,
            TRUST_FORWARDED,
            ADMIN_PORT,
            REQUESTS_PER_MINUTE,
            HARVEST_LOG,
            SELF_HARVEST_FILE,
            PAGE_TEXTS,
            PAGE_LANGUAGE,
            CONTENT_SOURCE,
            CATALOGING_LANGUAGE,
            TYPE_OF_RESOURCE,
            DCMI_TYPE,
            MEDIA_TYPE,
            TEXT_LANGUAGE,
            DIGITAL_COLLECTION,
            PAGE_ADDRESS,
            RIGHTS,
            EDM_PROVIDER,
            EDM_DATA_PROVIDER,
            EDM_TYPE,
            ARCHIVES,
            AUTHORITIES,
            PAGE_SIZE,
            PAGE_BYTES,
            LIST_LIFE,
            HARVEST_ACCEPT,
            STANDARDS,
            HARVEST_OVERLAP,
            HARVEST_REQUEST,
            HARVEST_RUN,
            HARVEST_PAGE_BYTES);

    private static List<Setting> all(Setting... others) {
        List<Setting> all = new ArrayList<>(List.of(others));
        all.addAll(all.indexOf(PAGE_SIZE), RULES.values());
        return List.copyOf(all);
    }

    private static Map<String, Setting> rules(String... formats) {
        Map<String, Setting> rules = new LinkedHashMap<>();
        for (String format : formats) {
            String meaning = "Rules of your own for " + format + ": files of ISO Schematron, separated by |.";
            rules.put(format, new Setting("rules." + format, null, false, meaning));
        }
        return Collections.unmodifiableMap(rules);
    }

    static Optional<Setting> ofKey(String key) {
        return ALL.stream().filter(setting -> setting.key.equals(key)).findFirst();
    }

    /** The name of its environment variable. */
    String variable() {
        return "FONDS_" + key.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
    }
}
