package org.fonds.quality;

import java.util.Set;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.xml.Finding;
import org.fonds.xml.Severity;

/**
 * A breach of a schema in words that a cataloger can act on.
 *
 * <p>A wrong value makes the parser complain twice: first what is wrong with it ({@code cvc-pattern-valid}), then in which
 * element or attribute it stands ({@code cvc-attribute.3}). That is one fault.
 *
 * @param code the rule of XML Schema: {@code cvc-enumeration-valid}
 * @param place the element at fault
 * @param attribute the attribute at fault; empty where it is the element
 * @param says what is wrong
 * @param remedy what to do; empty where nobody knows
 */
record SchemaFault(String code, ElementPlace place, String attribute, String says, String remedy) {
    private static final String IN_ATTRIBUTE = "cvc-attribute.3";
    private static final Set<String> CONSEQUENCES =
            Set.of(IN_ATTRIBUTE, "cvc-type.3.1.3", "cvc-complex-type.2.2", "cvc-elt.5.2.1");
    private static final Set<String> OF_VALUES = Set.of(
            "cvc-pattern-valid",
            "cvc-enumeration-valid",
            "cvc-minLength-valid",
            "cvc-maxLength-valid",
            "cvc-length-valid",
            "cvc-minInclusive-valid",
            "cvc-maxInclusive-valid",
            "cvc-datatype-valid.1.2.1",
            "cvc-datatype-valid.1.2.3");

    /** The fault that a message of the JDK's validator tells: {@code cvc-elt.1.a: Cannot find ...} */
    static SchemaFault read(String message, ElementPlace place) {
        int colon = message.indexOf(": ");
        String code = colon < 0 ? "" : message.substring(0, colon);
        String text = message.substring(colon < 0 ? 0 : colon + 2);
        Wording wording = Wordings.of(code, text);
        return new SchemaFault(code, place, wording.attribute(), wording.says(), wording.remedy());
    }

    /** Whether this only tells where the value stands that the other found wrong. */
    boolean isConsequenceOf(SchemaFault other) {
        return CONSEQUENCES.contains(code) && OF_VALUES.contains(other.code) && place.equals(other.place);
    }

    SchemaFault explainedBy(SchemaFault consequence) {
        return new SchemaFault(code, place, consequence.attribute, says, remedy);
    }

    Finding finding(MetadataPrefix prefix, String rule) {
        return new Finding(
                prefix.value(),
                rule,
                Severity.ERROR,
                place.line(),
                place.column(),
                place.xpath(),
                says + where() + (code.isEmpty() ? "" : " (" + code + ")") + ".",
                remedy);
    }

    /** Where a wrong value stands; what is wrong with an element names the element itself. */
    private String where() {
        if (!attribute.isEmpty()) {
            return " in the attribute " + attribute + " of <" + place.element() + ">";
        }
        return OF_VALUES.contains(code) ? " in <" + place.element() + ">" : "";
    }
}
