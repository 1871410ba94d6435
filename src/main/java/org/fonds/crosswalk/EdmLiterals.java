package org.fonds.crosswalk;

import java.util.List;
import java.util.Optional;
import org.fonds.crosswalk.binding.edm.rdf.Literal;
import org.fonds.crosswalk.binding.edm.rdf.Resource;
import org.fonds.crosswalk.binding.edm.rdf.RightsResource;
import org.jspecify.annotations.Nullable;

/** Literals and resources of RDF. What is blank is left out (EDM-R10). */
final class EdmLiterals {
    private EdmLiterals() {}

    static Literal of(String words) {
        Literal literal = new Literal();
        literal.setValue(words);
        return literal;
    }

    static void add(List<Literal> to, @Nullable String words) {
        add(to, words, Optional.empty());
    }

    /** Adds words in a language, by the code of ISO 639-1. */
    static void add(List<Literal> to, @Nullable String words, Optional<String> language) {
        if (words != null && !words.isBlank()) {
            Literal literal = of(words);
            language.ifPresent(literal::setLang);
            to.add(literal);
        }
    }

    static void addAll(List<Literal> to, List<String> words) {
        words.forEach(each -> add(to, each));
    }

    static Resource resource(String address) {
        Resource resource = new Resource();
        resource.setResource(address);
        return resource;
    }

    static RightsResource rights(String uri) {
        RightsResource rights = new RightsResource();
        rights.setResource(uri);
        return rights;
    }
}
