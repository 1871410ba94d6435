package org.fonds.quality;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The messages of the JDK's schema validator, by their codes, in plain words. The values in them are taken from the
 * English text; a message in other words than expected is passed on as it stands.
 */
final class Wordings {
    private record Known(Pattern text, Function<MatchResult, Wording> wording) {}

    private static final Map<String, Known> KNOWN = Map.ofEntries(
            known(
                    "cvc-pattern-valid",
                    "Value '(.*)' is not facet-valid with respect to pattern '.*' for type '(.*)'\\.",
                    m -> wrongValue(m.group(1), Remedies.ofType(m.group(2)))),
            known(
                    "cvc-enumeration-valid",
                    "Value '(.*)' is not facet-valid with respect to enumeration '\\[(.*)\\]'\\..*",
                    m -> wrongValue(m.group(1), Remedies.oneOf(m.group(2)))),
            known(
                    "cvc-minLength-valid",
                    "Value '(.*)' with length = .* is not facet-valid .* minLength '(.*)' for type '.*'\\.",
                    m -> tooShort(m.group(1), m.group(2))),
            known(
                    "cvc-maxInclusive-valid",
                    "Value '(.*)' is not facet-valid with respect to maxInclusive '(.*)' for type '.*'\\.",
                    m -> wrongValue(m.group(1), "Write a number up to " + m.group(2) + ".")),
            known(
                    "cvc-minInclusive-valid",
                    "Value '(.*)' is not facet-valid with respect to minInclusive '(.*)' for type '.*'\\.",
                    m -> wrongValue(m.group(1), "Write a number from " + m.group(2) + ".")),
            known(
                    "cvc-datatype-valid.1.2.1",
                    "'(.*)' is not a valid value for '(.*)'\\.",
                    m -> wrongValue(m.group(1), Remedies.ofType(m.group(2)))),
            known(
                    "cvc-datatype-valid.1.2.3",
                    "'(.*)' is not a valid value of union type '(.*)'\\.",
                    m -> wrongValue(m.group(1), Remedies.ofType(m.group(2)))),
            known(
                    "cvc-attribute.3",
                    "The value '(.*)' of attribute '(.*)' on element '.*' is not valid with respect to .*",
                    m -> new Wording(m.group(2), notAllowed(m.group(1)), "")),
            known(
                    "cvc-attribute.4",
                    "The value '(.*)' of attribute '(.*)' on element '.*' is not valid .* of '(.*)'\\.",
                    m -> new Wording(m.group(2), notAllowed(m.group(1)), "Write '" + m.group(3) + "'.")),
            known(
                    "cvc-complex-type.2.2",
                    "Element '(.*)' must have no element \\[children\\], .*",
                    m -> new Wording("<" + m.group(1) + "> holds elements where text belongs", "Write text alone.")),
            known(
                    "cvc-complex-type.2.3",
                    "Element '(.*)' cannot have character \\[children\\].*",
                    m -> new Wording(
                            "<" + m.group(1) + "> holds text beside its elements",
                            "Put the text into one of its elements.")),
            known(
                    "cvc-complex-type.2.4.a",
                    "Invalid content was found starting with element '(.*)'\\. One of '(.*)' is expected\\.",
                    m -> outOfPlace(m.group(1), m.group(2))),
            known(
                    "cvc-complex-type.2.4.b",
                    "The content of element '(.*)' is not complete\\. One of '(.*)' is expected\\.",
                    m -> new Wording("<" + m.group(1) + "> ends too early", Remedies.missing(m.group(2)))),
            known(
                    "cvc-complex-type.2.4.d",
                    "Invalid content was found starting with element '(.*)'\\. No child element .*",
                    m -> new Wording(
                            "<" + Remedies.name(m.group(1)) + "> must not stand here",
                            "Leave it out or put it earlier.")),
            known(
                    "cvc-complex-type.2.4.e",
                    "'(.*)' can occur a maximum of '(.*)' times in the current sequence\\. .*",
                    m -> new Wording(
                            "<" + Remedies.name(m.group(1)) + "> stands here too often",
                            "Keep " + m.group(2) + " at most.")),
            known(
                    "cvc-complex-type.3.1",
                    "Value '(.*)' of attribute '(.*)' of element '.*' is not valid .* a fixed value of '(.*)'\\.",
                    m -> new Wording(m.group(2), notAllowed(m.group(1)), "Write '" + m.group(3) + "'.")),
            known(
                    "cvc-complex-type.3.2.2",
                    "Attribute '(.*)' is not allowed to appear in element '(.*)'\\.",
                    m -> new Wording(
                            "<" + m.group(2) + "> has an attribute '" + m.group(1) + "' that it may not have",
                            "Leave the attribute out.")),
            known(
                    "cvc-complex-type.4",
                    "Attribute '([^']*)'.* must appear on element '(.*)'\\.",
                    m -> new Wording("<" + m.group(2) + "> lacks its attribute '" + m.group(1) + "'", "Add it.")),
            known(
                    "cvc-type.2",
                    "The type definition cannot be abstract for element (.*)\\.",
                    m -> new Wording(
                            "<" + m.group(1) + "> does not say of which kind its value is",
                            "Name the kind in xsi:type, as the schema has them: dcterms:URI, dcterms:ISO639-2.")),
            known(
                    "cvc-type.3.1.1",
                    "Element '(.*)' is a simple type, .* However, the attribute, '(.*)' was found\\.",
                    m -> new Wording(
                            "<" + m.group(1) + "> has an attribute '" + m.group(2) + "' that it may not have",
                            "Leave the attribute out.")),
            known(
                    "cvc-type.3.1.2",
                    "Element '(.*)' is a simple type, so it must have no element .*",
                    m -> new Wording("<" + m.group(1) + "> holds elements where text belongs", "Write text alone.")),
            known(
                    "cvc-elt.1.a",
                    "Cannot find the declaration of element '(.*)'\\.",
                    m -> new Wording(
                            "<" + m.group(1) + "> is not the root of this format",
                            "Check the element's name and its namespace.")),
            known(
                    "cvc-identity-constraint.4.1",
                    "Duplicate unique value \\[(.*)\\] declared for identity constraint \"(.*)\" of element \"(.*)\"\\.",
                    m -> new Wording(
                            "'" + m.group(1) + "' stands twice in <" + m.group(3) + ">, against " + m.group(2),
                            "Keep one of the two.")));

    private Wordings() {}

    static Wording of(String code, String text) {
        Known known = KNOWN.get(code);
        if (known == null) {
            return new Wording(text, "");
        }
        Matcher matcher = known.text.matcher(text);
        return matcher.matches() ? known.wording.apply(matcher.toMatchResult()) : new Wording(text, "");
    }

    /** The same name in another namespace is another element, which nobody sees by the name. */
    private static Wording outOfPlace(String found, String expected) {
        String says = "<" + Remedies.name(found) + "> must not stand here";
        return Remedies.namespaceOf(Remedies.name(found), expected)
                .filter(namespace -> !found.contains(namespace))
                .map(namespace -> new Wording(
                        says + " in " + Remedies.namespace(found), "Put it into the namespace " + namespace + "."))
                .orElseGet(() -> new Wording(says, "Put here " + Remedies.names(expected) + "."));
    }

    private static Wording wrongValue(String value, String remedy) {
        return new Wording(notAllowed(value), remedy);
    }

    private static String notAllowed(String value) {
        return "'" + value + "' is not allowed";
    }

    private static Wording tooShort(String value, String least) {
        return value.isBlank()
                ? new Wording("There are no words", "Write some, or leave it out.")
                : wrongValue(value, "Write at least " + least + " characters.");
    }

    private static Map.Entry<String, Known> known(String code, String text, Function<MatchResult, Wording> wording) {
        return Map.entry(code, new Known(Pattern.compile(text, Pattern.DOTALL), wording));
    }
}
