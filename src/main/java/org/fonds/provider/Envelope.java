package org.fonds.provider;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fonds.protocol.Argument;
import org.fonds.protocol.Arguments;
import org.fonds.protocol.Datestamp;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.protocol.OaiError;
import org.fonds.protocol.OaiIdentifier;
import org.fonds.protocol.SetSpec;
import org.fonds.protocol.Verb;
import org.fonds.store.ListPage;
import org.fonds.xml.Namespaces;
import org.fonds.xml.XmlText;

/** The frame of every answer: XML declaration, root, responseDate, request (OAI-PMH 2.0, section 3.2). */
final class Envelope {
    /** The comment is for people whose browser shows the answer as it stands. */
    private static final ListPage.Piece HEAD = ListPage.Constant.of(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                    + "<!-- To read this as a page, write explore instead of the last part of the address before the question"
                    + " mark. -->\n"
                    + "<OAI-PMH xmlns=\"" + Namespaces.OAI_PMH + "\" xmlns:xsi=\"" + Namespaces.XSI
                    + "\" xsi:schemaLocation=\""
                    + Namespaces.OAI_PMH + " " + Namespaces.OAI_PMH_SCHEMA + "\">\n")
            .getBytes(StandardCharsets.UTF_8));

    private final String baseUrl;
    private final Instant responseDate;

    Envelope(String baseUrl, Instant responseDate) {
        this.baseUrl = baseUrl;
        this.responseDate = responseDate;
    }

    void write(PageBuffer page, Verb verb, Arguments arguments, Reply reply) {
        if (reply instanceof Reply.Content content) {
            head(page, attributes(arguments));
            page.xml("<" + verb.text() + ">\n");
            content.writer().accept(page);
            page.xml("</" + verb.text() + ">\n</OAI-PMH>\n");
        } else if (reply instanceof Reply.Errors errors) {
            write(page, arguments, errors.errors());
        }
    }

    void write(PageBuffer page, Arguments arguments, List<OaiError> errors) {
        boolean silent = errors.stream().anyMatch(error -> error.code().silencesArguments());
        head(page, silent ? "" : attributes(arguments));
        for (OaiError error : errors) {
            page.xml("<error code=\"" + error.code().text() + "\">" + XmlText.escape(error.message()) + "</error>\n");
        }
        page.xml("</OAI-PMH>\n");
    }

    private void head(PageBuffer page, String attributes) {
        page.piece(HEAD);
        page.element("responseDate", Datestamp.ofSecond(responseDate).toString());
        page.xml("\n<request" + attributes + ">" + XmlText.escape(baseUrl) + "</request>\n");
    }

    /** All arguments as sent, or none of them where the schema has no room for one (requestType in OAI-PMH.xsd). */
    private static String attributes(Arguments arguments) {
        StringBuilder attributes = new StringBuilder();
        for (Arguments.Pair pair : arguments.pairs()) {
            if (!fits(pair)) {
                return "";
            }
            attributes.append(' ').append(pair.name()).append("=\"");
            attributes.append(XmlText.escape(pair.value())).append('"');
        }
        return attributes.toString();
    }

    private static boolean fits(Arguments.Pair pair) {
        Optional<Argument> argument = Argument.parse(pair.name());
        if (argument.isEmpty()) {
            return Verb.parse(pair.value()).isPresent();
        }
        return switch (argument.get()) {
            case IDENTIFIER -> OaiIdentifier.parse(pair.value()).isPresent();
            case METADATA_PREFIX -> MetadataPrefix.parse(pair.value()).isPresent();
            case FROM, UNTIL -> Datestamp.parse(pair.value()).isPresent();
            case SET -> SetSpec.parse(pair.value()).isPresent();
            case RESUMPTION_TOKEN -> XmlText.isLegal(pair.value());
        };
    }
}
