package org.fonds.protocol;

/** The eight error codes (OAI-PMH 2.0, section 3.6). */
public enum ErrorCode {
    BAD_ARGUMENT("badArgument"),
    BAD_RESUMPTION_TOKEN("badResumptionToken"),
    BAD_VERB("badVerb"),
    CANNOT_DISSEMINATE_FORMAT("cannotDisseminateFormat"),
    ID_DOES_NOT_EXIST("idDoesNotExist"),
    NO_RECORDS_MATCH("noRecordsMatch"),
    NO_METADATA_FORMATS("noMetadataFormats"),
    NO_SET_HIERARCHY("noSetHierarchy");

    private final String text;

    ErrorCode(String text) {
        this.text = text;
    }

    /** The value of the {@code code} attribute. */
    public String text() {
        return text;
    }

    /** Whether an answer with this error must not repeat the request's arguments (section 3.2: badVerb, badArgument). */
    public boolean silencesArguments() {
        return this == BAD_VERB || this == BAD_ARGUMENT;
    }
}
