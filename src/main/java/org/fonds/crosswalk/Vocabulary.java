package org.fonds.crosswalk;

import java.util.Map;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import org.fonds.xml.Namespaces;

/**
 * The namespaces of one format and the prefix that each is written with; the empty prefix is the default namespace.
 *
 * @param prefixes a prefix for each namespace URI; xsi and xml need no entry
 */
record Vocabulary(Map<String, String> prefixes) {

    Vocabulary {
        prefixes = Map.copyOf(prefixes);
    }

    /** The name with its prefix, such as {@code dc:title}. */
    String qualified(String namespace, String name) {
        if (namespace.isEmpty()) {
            return name;
        }
        String prefix = prefix(namespace);
        return prefix.isEmpty() ? name : prefix + ":" + name;
    }

    private String prefix(String namespace) {
        return switch (namespace) {
            case XMLConstants.XML_NS_URI -> "xml";
            case Namespaces.XSI -> "xsi";
            default -> known(namespace);
        };
    }

    private String known(String namespace) {
        String prefix = prefixes.get(namespace);
        if (prefix == null) {
            throw new IllegalArgumentException("a namespace that the format does not declare: " + namespace);
        }
        return prefix;
    }

    /** The prefixes by which the namespaces used are declared, in the order of the alphabet. */
    Map<String, String> declarations(Iterable<String> namespaces) {
        Map<String, String> declared = new TreeMap<>();
        for (String namespace : namespaces) {
            declared.put(prefix(namespace), namespace);
        }
        return declared;
    }
}
