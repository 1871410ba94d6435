package org.fonds.quality;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;
import org.fonds.xml.SafeXml;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A file of rules that was parsed: a Schematron schema in which each assertion has an id, the id of its rule.
 *
 * @param text where it came from
 * @param document its tree
 */
record RuleSchema(RuleText text, XdmNode document) {
    private static final String NAMESPACE = "http://purl.oclc.org/dsdl/schematron";
    private static final List<String> EXPRESSIONS = List.of("context", "test", "value", "select", "path", "subject");

    /**
     * Parses the text.
     *
     * @throws RuleFileIsFaulty where it is no such schema
     */
    static RuleSchema read(RuleText text) {
        try {
            refuseDoctype(text);
            RuleSchema schema = new RuleSchema(text, Schematron.parse(text));
            schema.check();
            return schema;
        } catch (SAXParseException e) {
            throw new RuleFileIsFaulty(text.name(), e.getLineNumber(), "it is not well-formed: " + e.getMessage());
        } catch (SAXException | SaxonApiException e) {
            throw new RuleFileIsFaulty(text.name(), 0, "it is not well-formed: " + e.getMessage());
        }
    }

    /** Saxon's parser would read one. */
    private static void refuseDoctype(RuleText text) throws SAXException {
        XMLReader reader = SafeXml.eventReader();
        reader.setErrorHandler(new DefaultHandler());
        try {
            reader.parse(new InputSource(new ByteArrayInputStream(text.bytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check() {
        XdmNode root = document.select(Steps.child("*")).asNode();
        if (!is(root, "schema")) {
            throw faulty(root, "its root is not <schema> of ISO Schematron (" + NAMESPACE + ").");
        }
        List<XdmNode> assertions = elements()
                .filter(element -> is(element, "assert") || is(element, "report"))
                .toList();
        if (assertions.isEmpty()) {
            throw faulty(root, "it has no <assert> and no <report>.");
        }
        assertions.forEach(this::check);
    }

    private void check(XdmNode assertion) {
        if (assertion.attribute("test") == null) {
            throw faulty(assertion, "<" + assertion.getNodeName().getLocalName() + "> has no test.");
        }
        if (assertion.attribute("id") == null) {
            throw faulty(
                    assertion, "<" + assertion.getNodeName().getLocalName() + "> has no id. The id names the rule.");
        }
        if (RuleSeverity.of(assertion).isEmpty()) {
            throw faulty(
                    assertion,
                    "the severity of '" + assertion.attribute("id") + "' is none. Write error, warning or info.");
        }
    }

    private Stream<XdmNode> elements() {
        return document.select(Steps.descendant("*")).asList().stream();
    }

    private static boolean is(XdmNode element, String name) {
        return element.getNodeName().equals(new QName(NAMESPACE, name));
    }

    private RuleFileIsFaulty faulty(XdmNode where, String what) {
        return new RuleFileIsFaulty(text.name(), Math.max(0, where.getLineNumber()), what);
    }

    /** The stylesheet made of the rules has other lines; so the expression at fault is looked for in the file. */
    RuleFileIsFaulty faulty(String message) {
        XPathCompiler compiler = Schematron.PROCESSOR.newXPathCompiler();
        compiler.setAllowUndeclaredVariables(true);
        // Saxon declares this one by itself; the stylesheet made of the rules does not.
        compiler.declareNamespace("xs", "");
        elements()
                .filter(element -> is(element, "ns"))
                .forEach(ns -> compiler.declareNamespace(ns.attribute("prefix"), ns.attribute("uri")));
        return elements()
                .flatMap(element -> EXPRESSIONS.stream()
                        .map(element::attribute)
                        .filter(expression -> expression != null)
                        .flatMap(expression -> fault(compiler, expression).stream())
                        .map(fault -> faulty(element, "'" + fault.expression + "': " + fault.says)))
                .findFirst()
                .orElseGet(() -> new RuleFileIsFaulty(text.name(), 0, message));
    }

    private record Fault(String expression, String says) {}

    private static Optional<Fault> fault(XPathCompiler compiler, String expression) {
        try {
            compiler.compile(expression);
            return Optional.empty();
        } catch (SaxonApiException e) {
            return Optional.of(new Fault(expression, String.valueOf(e.getMessage())));
        }
    }
}
