package org.fonds.crosswalk;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.fonds.protocol.MetadataFormat;
import org.fonds.xml.XmlFragment;

/** Turns the bound root of one format into a fragment. One context serves all threads; marshallers are made per use. */
final class FragmentMarshaller<T> {
    /** A context is dear to make, says nothing but its class, and serves everybody. */
    private static final Map<Class<?>, JAXBContext> CONTEXTS = new ConcurrentHashMap<>();

    private final JAXBContext context;
    private final String schemaLocation;
    private final Vocabulary vocabulary;

    FragmentMarshaller(Class<T> root, MetadataFormat format, Vocabulary vocabulary) {
        this.context = CONTEXTS.computeIfAbsent(root, FragmentMarshaller::context);
        this.schemaLocation = format.namespace() + " " + format.schema();
        this.vocabulary = vocabulary;
    }

    private static JAXBContext context(Class<?> root) {
        try {
            return JAXBContext.newInstance(root);
        } catch (JAXBException e) {
            throw new IllegalStateException("The classes of " + root.getName() + " are not bound", e);
        }
    }

    XmlFragment marshal(T root) {
        FragmentWriter writer = new FragmentWriter(vocabulary);
        try {
            Marshaller marshaller = context.createMarshaller();
            marshaller.setProperty(Marshaller.JAXB_FRAGMENT, true);
            marshaller.setProperty(Marshaller.JAXB_SCHEMA_LOCATION, schemaLocation);
            marshaller.marshal(root, writer);
        } catch (JAXBException e) {
            throw new IllegalStateException("A record cannot be written in " + vocabulary, e);
        }
        return writer.fragment();
    }
}
