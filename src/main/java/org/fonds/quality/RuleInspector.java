package org.fonds.quality;

import java.util.List;
import net.sf.saxon.event.Builder;
import net.sf.saxon.event.PipelineConfiguration;
import net.sf.saxon.event.ReceivingContentHandler;
import net.sf.saxon.om.TreeModel;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.s9api.streams.Steps;
import org.apache.commons.lang3.StringUtils;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.xml.Finding;
import org.fonds.xml.Severity;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/** Builds the tree of a record, with its lines, and runs the rules over it when the record has ended. */
final class RuleInspector extends XMLFilterImpl implements Inspector {
    /** Of what is told: messages repeat values, and some values are pages long. */
    private static final int LONGEST = 400;

    private final MetadataPrefix prefix;
    private final XsltExecutable rules;
    private @Nullable Locator locator;
    private @Nullable Builder builder;
    private List<Finding> findings = List.of();

    RuleInspector(MetadataPrefix prefix, XsltExecutable rules) {
        this.prefix = prefix;
        this.rules = rules;
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.locator = locator;
    }

    @Override
    public void startDocument() throws SAXException {
        PipelineConfiguration pipe =
                Schematron.PROCESSOR.getUnderlyingConfiguration().makePipelineConfiguration();
        builder = TreeModel.TINY_TREE.makeBuilder(pipe);
        builder.setTiming(false);
        builder.setLineNumbering(true);
        ReceivingContentHandler tree = new ReceivingContentHandler();
        tree.setPipelineConfiguration(pipe);
        tree.setReceiver(builder);
        setContentHandler(tree);
        if (locator != null) {
            super.setDocumentLocator(locator);
        }
        super.startDocument();
    }

    @Override
    public void endDocument() throws SAXException {
        super.endDocument();
        if (builder == null) {
            throw new IllegalStateException("the record ends before it begins");
        }
        findings = check(new XdmNode(builder.getCurrentRoot()));
        builder = null;
    }

    private List<Finding> check(XdmNode document) {
        try {
            Xslt30Transformer transformer = rules.load30();
            transformer.setGlobalContextItem(document);
            XdmDestination report = new XdmDestination();
            transformer.applyTemplates(document, report);
            return report.getXdmNode().select(Steps.child().then(Steps.child("*"))).asList().stream()
                    .map(result -> finding(result, document))
                    .toList();
        } catch (SaxonApiException e) {
            throw new IllegalStateException("The rules of " + prefix + " cannot be run: " + e.getMessage(), e);
        }
    }

    private Finding finding(XdmNode result, XdmNode document) {
        if (result.getNodeName().getLocalName().equals("error")) {
            return broken(result.getStringValue());
        }
        ElementPlace place = RulePlaces.find(document, String.valueOf(result.attribute("location")));
        return new Finding(
                prefix.value(),
                rule(String.valueOf(result.attribute("id"))),
                RuleSeverity.of(result).orElse(Severity.ERROR),
                place.line(),
                place.column(),
                place.xpath(),
                words(result, "text"),
                words(result, "diagnostic-reference"));
    }

    /** A rule that several assertions make up gives each an id of its own, with the rule's before the full stop. */
    private static String rule(String id) {
        int stop = id.indexOf('.');
        return stop < 0 ? id : id.substring(0, stop);
    }

    private static String words(XdmNode result, String element) {
        StringBuilder words = new StringBuilder();
        result.select(Steps.child("*"))
                .filter(child -> child.getNodeName().getLocalName().equals(element))
                .forEach(child -> words.append(' ').append(child.getStringValue()));
        return StringUtils.abbreviate(words.toString().strip().replaceAll("\\s+", " "), LONGEST);
    }

    private Finding broken(String why) {
        return new Finding(
                prefix.value(),
                "rules",
                Severity.ERROR,
                0,
                0,
                "",
                "A rule could not be evaluated: " + why.strip(),
                "Mend the file of rules, so that it can take this record.");
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }
}
