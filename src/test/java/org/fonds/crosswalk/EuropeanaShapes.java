package org.fonds.crosswalk;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.reasoner.rulesys.GenericRuleReasoner;
import org.apache.jena.reasoner.rulesys.Rule;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.fonds.xml.XmlFragment;

/** The shapes in SHACL that Europeana publishes for EDM as providers send it, over records read as graphs. */
final class EuropeanaShapes {
    /**
     * The shapes say in OWL what a kind of property has in common: whoever is of a class has the value that a restriction
     * above that class states. SHACL itself does not draw this conclusion, so without it the kinds would check nothing.
     */
    private static final String INHERITANCE = """
            [kinds: (?thing rdf:type ?kind), (?kind rdfs:subClassOf ?above) -> (?thing rdf:type ?above)]
            [values: (?thing rdf:type ?kind), (?kind owl:onProperty ?property), (?kind owl:hasValue ?value)
                -> (?thing ?property ?value)]
            """;

    private final Model printed;
    private final Model classes;
    private final Shapes shapes;

    private EuropeanaShapes(Model printed, Model classes) {
        this.printed = printed;
        this.classes = classes;
        // A copy: the parser of shapes asks often, and the conclusions do not change.
        this.shapes = Shapes.parse(
                ModelFactory.createDefaultModel().add(concluded(printed)).getGraph());
    }

    static EuropeanaShapes published() {
        Path folder = SharedFiles.needed("standards/edm/shacl");
        return new EuropeanaShapes(
                read(folder, "edm_ext_shacl_shapes.ttl"), read(folder, "edm_ext_class_definitions.ttl"));
    }

    private static Model read(Path folder, String name) {
        return RDFDataMgr.loadModel(folder.resolve(name).toUri().toString());
    }

    private static Model concluded(Model printed) {
        return ModelFactory.createInfModel(new GenericRuleReasoner(Rule.parseRules(INHERITANCE)), printed);
    }

    /** The names of the shapes that are run: those that choose nodes to look at; all others stand inside these. */
    List<String> run() {
        return names(shapes.getTargetShapes().stream().map(Shape::getShapeNode));
    }

    /** The names of the shapes that Europeana's file gives a target. */
    List<String> printed() {
        return names(printed
                .listSubjectsWithProperty(printed.createProperty(SHACL.targetClass.getURI()))
                .mapWith(Resource::asNode)
                .toList()
                .stream());
    }

    private static List<String> names(Stream<Node> shapes) {
        return shapes.map(Node::getLocalName).sorted().toList();
    }

    /**
     * What the reader of RDF and the shapes object to in a record, a line each: severity, focus node, path, value, message.
     */
    List<String> faults(XmlFragment record) {
        List<String> faults = new ArrayList<>();
        Model graph = ModelFactory.createDefaultModel().add(classes);
        RDFParser.source(new ByteArrayInputStream(record.toBytes()))
                .lang(Lang.RDFXML)
                .checking(true)
                .errorHandler(new Complaints(faults))
                .parse(graph);
        faults.addAll(breaches(graph.getGraph()));
        return faults;
    }

    private List<String> breaches(Graph graph) {
        return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
                .map(EuropeanaShapes::line)
                .sorted()
                .toList();
    }

    private static String line(ReportEntry breach) {
        return String.join(
                " ",
                breach.severity().level().getLocalName(),
                words(breach.focusNode()),
                String.valueOf(breach.resultPath()),
                words(breach.value()),
                breach.message());
    }

    private static String words(Node node) {
        return node == null ? "-" : node.toString();
    }

    private record Complaints(List<String> faults) implements ErrorHandler {
        @Override
        public void warning(String message, long line, long column) {
            tell("reader warns", message, line, column);
        }

        @Override
        public void error(String message, long line, long column) {
            tell("reader", message, line, column);
        }

        @Override
        public void fatal(String message, long line, long column) {
            tell("reader", message, line, column);
        }

        private void tell(String who, String message, long line, long column) {
            faults.add(who + " " + line + ":" + column + " " + message);
        }
    }
}
