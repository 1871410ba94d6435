package org.fonds.harvest;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fonds.protocol.MetadataFormat;
import org.fonds.quality.FragmentValidator;
import org.fonds.quality.OfficialSchemas;
import org.fonds.quality.OfficialValidator;
import org.fonds.xml.Finding;
import org.fonds.xml.XmlFragment;

/** By what records of others are let in. Safe for several threads. */
public interface Acceptance {
    /** Why records of this format cannot be judged at all, with the remedy; empty where they can. */
    Optional<String> objection(MetadataFormat format);

    /** What is wrong with a record; an error keeps it out. */
    List<Finding> check(MetadataFormat format, XmlFragment metadata);

    /** What to set so that more are let in, in sentences. */
    String easing();

    /** In a word, as it is configured. */
    String word();

    /** By the profiles that our own records have to meet. */
    static Acceptance profile() {
        return new ByProfile(FragmentValidator.ofProfiles());
    }

    /**
     * By the official schemas in a folder.
     *
     * @throws IllegalArgumentException where there are no schemas in it
     */
    static Acceptance official(Path standards) {
        return new ByOfficialSchema(new OfficialValidator(OfficialSchemas.in(standards)), standards);
    }

    /** Whatever is XML. */
    static Acceptance wellFormed() {
        return new AnyXml();
    }

    /** Our own profiles. */
    record ByProfile(FragmentValidator validator) implements Acceptance {
        @Override
        public Optional<String> objection(MetadataFormat format) {
            return validator.knows(format.prefix())
                    ? Optional.empty()
                    : Optional.of("There is no profile for the format " + format.prefix()
                            + ". Let records in by their official schemas: harvest.accept = official, with the folder"
                            + " of schemas in 'standards'.");
        }

        @Override
        public List<Finding> check(MetadataFormat format, XmlFragment metadata) {
            return validator.check(format.prefix(), metadata);
        }

        @Override
        public String easing() {
            return "To let in what is valid by the official schemas, set harvest.accept = official and standards = a"
                    + " folder of these schemas; to let in whatever is XML, harvest.accept = wellformed. The next run"
                    + " judges again what is held back.";
        }

        @Override
        public String word() {
            return "profile";
        }
    }

    /** The official schemas. */
    record ByOfficialSchema(OfficialValidator schemas, Path folder) implements Acceptance {
        @Override
        public Optional<String> objection(MetadataFormat format) {
            return schemas.knows(format)
                    ? Optional.empty()
                    : Optional.of("The folder " + folder + " does not have the schema of " + format.prefix() + ", '"
                            + format.schema() + "'. Add it there, or let in whatever is XML: harvest.accept ="
                            + " wellformed.");
        }

        @Override
        public List<Finding> check(MetadataFormat format, XmlFragment metadata) {
            return schemas.check(format, metadata);
        }

        @Override
        public String easing() {
            return "To let in whatever is XML, set harvest.accept = wellformed. The next run judges again what is held"
                    + " back.";
        }

        @Override
        public String word() {
            return "official";
        }
    }

    /** Well-formedness, which the reading of the page has seen to. */
    record AnyXml() implements Acceptance {
        @Override
        public Optional<String> objection(MetadataFormat format) {
            return Optional.empty();
        }

        @Override
        public List<Finding> check(MetadataFormat format, XmlFragment metadata) {
            return List.of();
        }

        @Override
        public String easing() {
            return "";
        }

        @Override
        public String word() {
            return "wellformed";
        }
    }
}
