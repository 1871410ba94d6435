package org.fonds.cli;

import java.util.function.Function;
import org.apache.commons.text.WordUtils;
import org.jspecify.annotations.Nullable;

/** A configuration with every setting explained. */
final class ConfigurationTemplate {
    private ConfigurationTemplate() {}

    /**
     * The text of the file.
     *
     * @param given values known already, by setting
     */
    static String text(Function<Setting, @Nullable String> given) {
        StringBuilder text = new StringBuilder();
        text.append("# Configuration of Fonds: key = value, in UTF-8. A backslash is written twice.\n");
        text.append("# Each key can also be set in the environment: repository.name as FONDS_REPOSITORY_NAME.\n");
        for (Setting setting : Setting.ALL) {
            text.append('\n').append(comment(setting)).append(line(setting, given.apply(setting)));
        }
        return text.append(GROUPS).toString();
    }

    private static String comment(Setting setting) {
        String sentence = (setting.required() ? "Required. " : "") + setting.meaning();
        return "# " + WordUtils.wrap(sentence, 98, "\n# ", false) + "\n";
    }

    private static String line(Setting setting, @Nullable String given) {
        if (given != null) {
            return setting.key() + " = " + given.replace("\\", "\\\\") + "\n";
        }
        if (setting.required()) {
            return setting.key() + " =\n";
        }
        return setting.fallback() == null
                ? "#" + setting.key() + " =\n"
                : setting.key() + " = " + setting.fallback() + "\n";
    }

    private static final String GROUPS = """

            # Sources by name, which 'fonds ingest' reads when it is given none. Several paths are separated by |.
            #source.archive.path = pages

            # The mapping of the columns of tables in a source, a file with a line 'field = column' for each; where the
            # tables have the columns of Fonds, none is needed.
            #source.museum.path = museum.csv
            #source.museum.mapping = museum.mapping

            # Other repositories, which 'fonds harvest --all' harvests; their records are in the set origin:NAME.
            #harvest.museum.url = https://museum.example.org/oai
            #harvest.museum.prefixes = oai_dc | mods
            #harvest.museum.sets = maps | letters

            # Sets beside those by archive, language and collection: a document is in a set when it meets each
            # condition given, by one of its values (separated by |). Conditions: id, title (words in it), holder,
            # language, person, place, topic, sponsor, year (1950 or 1950-1953).
            #set.korea.name = Korean War
            #set.korea.description = Documents of the war in Korea.
            #set.korea.place = Korea | North Korea | South Korea
            #set.korea.year = 1950-1953
            """;
}
