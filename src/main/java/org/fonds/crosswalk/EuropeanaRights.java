package org.fonds.crosswalk;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The rights statements and licences that Europeana takes, in the form that it takes them: http, {@code /vocab/}, a slash
 * at the end. The profile schema has the same list; a test holds the two together (EDM-R08).
 */
final class EuropeanaRights {
    private static final String VARIANTS = "by(-sa|-nd|-nc|-nc-sa|-nc-nd)?";

    private static final List<Pattern> LIST = Stream.of(
                    "http://rightsstatements\\.org/vocab/(CNE|InC|InC-EDU|InC-OW-EU|NoC-NC|NoC-OKLR)/1\\.0/",
                    "http://creativecommons\\.org/publicdomain/(mark|zero)/1\\.0/",
                    licences("(1\\.0|2\\.0|2\\.5|3\\.0|4\\.0)"),
                    licences("2\\.0/(" + "at|au|be|br|ca|cl|de|es|fr|hr|it|jp|kr|nl|pl|tw|uk" + ")"),
                    licences("2\\.5/("
                            + "ar|au|bg|br|ca|ch|cn|co|dk|es|hr|hu|il|in|it|mk|mt|mx|my|nl|"
                            + "pe|pl|pt|scotland|se|si|tw|za"
                            + ")"),
                    licences("3\\.0/("
                            + "at|au|br|ch|cl|cn|cr|cz|de|ec|ee|eg|es|fr|gr|gt|hk|hr|ie|igo|"
                            + "it|lu|nl|no|nz|ph|pl|pr|pt|ro|rs|sg|th|tw|ug|us|ve|vn|za"
                            + ")"))
            .map(Pattern::compile)
            .toList();

    private EuropeanaRights() {}

    private static String licences(String versions) {
        return "http://creativecommons\\.org/licenses/" + VARIANTS + "/" + versions + "/";
    }

    static boolean areOnTheList(URI rights) {
        return LIST.stream().anyMatch(form -> form.matcher(rights.toString()).matches());
    }
}
