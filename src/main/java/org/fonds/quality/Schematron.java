package org.fonds.quality;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.transform.sax.SAXSource;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XmlProcessingError;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;
import org.xml.sax.InputSource;

/**
 * Makes a stylesheet of rules in ISO Schematron: SchXslt writes it, Saxon compiles it. Both steps take tenths of a
 * second, so that rules are compiled when they are first asked for, and once.
 */
final class Schematron {
    private static final String TRANSPILER = "/content/transpile.xsl";
    private static final String OPTIONS = "http://dmaus.name/ns/2023/schxslt";

    /** One for the process: compiled rules and the trees they look at must share their table of names. */
    static final Processor PROCESSOR = processor();

    private static final class Transpiler {
        private static final XsltExecutable FIRST = own(TRANSPILER);
        private static final XsltExecutable SECOND = own("lean.xsl");
    }

    private Schematron() {}

    private static Processor processor() {
        Processor processor = new Processor(false);
        processor.setConfigurationProperty(Feature.ALLOW_EXTERNAL_FUNCTIONS, false);
        processor.setConfigurationProperty(Feature.ALLOWED_PROTOCOLS, "file");
        processor.setConfigurationProperty(Feature.LINE_NUMBERING, true);
        // What is wrong with rules stands in the exception; by itself Saxon writes it to standard error as well.
        processor.getUnderlyingConfiguration().setErrorReporterFactory(configuration -> error -> {});
        return processor;
    }

    private static XsltExecutable own(String name) {
        try (InputStream in = Schematron.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("A stylesheet is missing from the class path: " + name);
            }
            XsltCompiler compiler = PROCESSOR.newXsltCompiler();
            // Only what fails is written: no list of the rules that were tried.
            compiler.setParameter(new QName(OPTIONS, "compact-report"), new XdmAtomicValue(true));
            compiler.setParameter(new QName(OPTIONS, "terminate-validation-on-error"), new XdmAtomicValue(false));
            return compiler.compile(new SAXSource(new WithoutVisibility(), new InputSource(in)));
        } catch (java.io.IOException | SaxonApiException e) {
            throw new IllegalStateException("The stylesheet " + name + " does not compile: " + e.getMessage(), e);
        }
    }

    /**
     * Compiles rules.
     *
     * @throws RuleFileIsFaulty where they are no rules, with the line
     */
    static XsltExecutable compile(RuleText rules) {
        RuleSchema schema = RuleSchema.read(rules);
        List<XmlProcessingError> errors = new ArrayList<>();
        try {
            XsltCompiler compiler = PROCESSOR.newXsltCompiler();
            compiler.setErrorReporter(errors::add);
            return compiler.compile(stylesheet(schema.document()).asSource());
        } catch (SaxonApiException e) {
            throw schema.faulty(errors.stream()
                    .filter(error -> !error.isWarning())
                    .map(XmlProcessingError::getMessage)
                    .findFirst()
                    .orElse(String.valueOf(e.getMessage())));
        }
    }

    /** The stylesheet of rules that are known to be some. */
    static XdmNode stylesheet(RuleText rules) throws SaxonApiException {
        return stylesheet(RuleSchema.read(rules).document());
    }

    /** Compiles a stylesheet that {@link #stylesheet(RuleText)} gave. */
    static XsltExecutable ready(InputStream stylesheet) throws SaxonApiException {
        return PROCESSOR.newXsltCompiler().compile(new StreamSource(stylesheet));
    }

    private static XdmNode stylesheet(XdmNode schema) throws SaxonApiException {
        return applied(Transpiler.SECOND, applied(Transpiler.FIRST, schema));
    }

    private static XdmNode applied(XsltExecutable stylesheet, XdmNode document) throws SaxonApiException {
        Xslt30Transformer transformer = stylesheet.load30();
        // What SchXslt finds wrong stands in the exception as well.
        transformer.setMessageHandler(message -> {});
        XdmDestination result = new XdmDestination();
        transformer.applyTemplates(document, result);
        return result.getXdmNode();
    }

    /** The text as a tree that knows its lines. */
    static XdmNode parse(RuleText rules) throws SaxonApiException {
        net.sf.saxon.s9api.DocumentBuilder builder = PROCESSOR.newDocumentBuilder();
        builder.setLineNumbering(true);
        StreamSource source = new StreamSource(new ByteArrayInputStream(rules.bytes()));
        source.setSystemId(rules.address().isEmpty() ? "classpath:" + rules.name() : rules.address());
        return builder.build(source);
    }
}
