package org.fonds.quality;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.validation.Schema;
import org.fonds.xml.Finding;
import org.fonds.xml.Namespaces;
import org.fonds.xml.Severity;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The rules about the envelope of an OAI-PMH answer. Of a record's metadata it sees the root alone. */
final class Envelope extends DefaultHandler {
    private static final String PROVENANCE = "http://www.openarchives.org/OAI/2.0/provenance";
    private static final Pattern SECOND = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern IDENTIFIER = Pattern.compile(
            "oai:[a-zA-Z][a-zA-Z0-9\\-]*(\\.[a-zA-Z][a-zA-Z0-9\\-]*)*:[a-zA-Z0-9\\-_.!~*'();/?:@&=+$,%]+");

    private final @Nullable Locator locator;
    private final Consumer<Finding> told;
    private final FaultCollector schema;
    private final Deque<String> path = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final Set<Pattern> granularities = new HashSet<>();
    private String wanted = "";
    private @Nullable String identifier;
    private boolean hasLicence;
    private boolean hasRecords;
    private boolean listsFormats;
    private boolean offersDublinCore;

    Envelope(@Nullable Locator locator, Consumer<Finding> told) throws SAXException {
        this.locator = locator;
        this.told = told;
        this.schema = new FaultCollector(DocumentValidator.ENVELOPE, "OAI-R01", EnvelopeSchema.COMPILED);
        if (locator != null) {
            schema.setDocumentLocator(locator);
        }
        schema.startDocument();
    }

    private static final class EnvelopeSchema {
        private static final Schema COMPILED = ClassPathSchemas.compile("/schemas/oai-pmh/oai-pmh.xsd");
    }

    /** Whether what begins now is a record's; sets and repositories are described in Dublin Core as well. */
    boolean isInMetadata() {
        return path.contains("metadata");
    }

    /** The identifier in the header read last; null before the first. */
    @Nullable
    String identifier() {
        return identifier;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        schema.startElement(uri, localName, name, attributes);
        boolean isPayload = "metadata".equals(path.peek());
        path.push(localName);
        text.setLength(0);
        switch (localName) {
            case "request" -> wanted = orEmpty(attributes.getValue("metadataPrefix"));
            case "record" -> hasRecords = true;
            case "ListMetadataFormats" -> listsFormats = true;
            case "rights" -> hasLicence |= uri.equals(Namespaces.OAI_RIGHTS);
            case "originDescription" -> provenance(uri, attributes);
            default -> {
                // Nothing is asked of it here.
            }
        }
        if (isPayload) {
            payload(uri, localName, attributes);
        }
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    private void provenance(String uri, Attributes attributes) {
        boolean isWhole = attributes.getValue("altered") != null && attributes.getValue("harvestDate") != null;
        if (uri.equals(PROVENANCE) && !isWhole) {
            tell(
                    "OAI-R10",
                    Severity.ERROR,
                    "The provenance does not say when the record was harvested and whether it was altered.",
                    "Write harvestDate and altered at originDescription.");
        }
    }

    private void payload(String uri, String localName, Attributes attributes) {
        String schemaLocation = orEmpty(attributes.getValue(Namespaces.XSI, "schemaLocation"));
        if (!(" " + schemaLocation).replaceAll("\\s+", " ").contains(" " + uri + " ")) {
            tell(
                    "OAI-R04",
                    Severity.ERROR,
                    "The root of the metadata names no schema of its namespace '" + uri + "'.",
                    "Write xsi:schemaLocation at the root of each record's metadata.");
        }
        boolean isOther = RecordFormat.ofRoot(uri, localName)
                .filter(format -> !format.prefix().value().equals(wanted))
                .isPresent();
        if (isOther && RecordFormat.isKnown(wanted)) {
            tell(
                    "OAI-R04",
                    Severity.ERROR,
                    "Asked for was '" + wanted + "', the metadata is <" + localName + "> of '" + uri + "'.",
                    "Disseminate each format in the namespace that ListMetadataFormats names.");
        }
    }

    @Override
    public void characters(char[] characters, int start, int count) throws SAXException {
        schema.characters(characters, start, count);
        if (text.length() < 10_000) {
            text.append(characters, start, count);
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) throws SAXException {
        schema.endElement(uri, localName, name);
        path.pop();
        String value = text.toString().strip();
        switch (localName) {
            case "responseDate", "datestamp", "earliestDatestamp" -> date(localName, uri, value);
            case "identifier" -> identifier(uri, value);
            case "metadataPrefix" -> offersDublinCore |= value.equals("oai_dc");
            default -> {
                // Nothing is asked of it here.
            }
        }
        text.setLength(0);
    }

    private void date(String element, String uri, String value) {
        boolean isSecond = SECOND.matcher(value).matches();
        boolean isDay = DAY.matcher(value).matches() && !element.equals("responseDate");
        if (!uri.equals(Namespaces.OAI_PMH)) {
            return;
        }
        if (!isSecond && !isDay) {
            tell(
                    "OAI-R02",
                    Severity.ERROR,
                    "'" + value + "' in <" + element + "> is no UTC date with Z.",
                    "Write YYYY-MM-DDThh:mm:ssZ, or YYYY-MM-DD where Identify says so.");
        } else if (element.equals("datestamp")
                && granularities.add(isSecond ? SECOND : DAY)
                && granularities.size() > 1) {
            tell(
                    "OAI-R02",
                    Severity.ERROR,
                    "'" + value + "' has another granularity than the datestamps before it.",
                    "Write every datestamp in the granularity that Identify names.");
        }
    }

    private void identifier(String uri, String value) {
        if (!uri.equals(Namespaces.OAI_PMH) || !"header".equals(path.peek())) {
            return;
        }
        identifier = value;
        if (!IDENTIFIER.matcher(value).matches()) {
            tell(
                    "OAI-R07",
                    Severity.WARNING,
                    "'" + value + "' is no identifier of the scheme oai.",
                    "Write oai:DOMAIN:NUMBER, if the repository claims the scheme.");
        }
    }

    /** The answer is read to its end. */
    void finish() {
        identifier = null;
        schema.findings().forEach(told);
        if (hasRecords && !hasLicence) {
            tell(
                    "OAI-R09",
                    Severity.WARNING,
                    "No record states the licence of its metadata.",
                    "Add a rights container to the records' about, or to Identify; in Fonds, set repository.metadata-licence.");
        }
        if (listsFormats && !offersDublinCore) {
            tell(
                    "OAI-R03",
                    Severity.ERROR,
                    "oai_dc is not among the formats.",
                    "Offer oai_dc for every item; OAI-PMH requires it.");
        }
    }

    private void tell(String rule, Severity severity, String message, String remedy) {
        told.accept(new Finding(
                DocumentValidator.ENVELOPE.value(),
                rule,
                severity,
                locator == null ? 0 : Math.max(0, locator.getLineNumber()),
                locator == null ? 0 : Math.max(0, locator.getColumnNumber()),
                "",
                message,
                remedy));
    }
}
