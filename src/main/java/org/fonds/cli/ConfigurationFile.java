package org.fonds.cli;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A file of settings: {@code key = value} lines in UTF-8, as {@link Properties} reads them.
 *
 * @param path where it lies
 * @param values by key
 * @param lines the line on which each key stands, counted from 1; of one that stands twice the last
 * @param repeated the keys that stand twice
 */
record ConfigurationFile(Path path, Map<String, String> values, Map<String, Integer> lines, List<String> repeated) {

    private static final Pattern BROKEN_ESCAPE = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\u(?![0-9A-Fa-f]{4})");

    ConfigurationFile {
        values = Map.copyOf(values);
        lines = Map.copyOf(lines);
        repeated = List.copyOf(repeated);
    }

    /**
     * Reads a file.
     *
     * @throws ConfigurationIsWrong where it cannot be read
     */
    static ConfigurationFile read(Path path) {
        return read(path, String::strip);
    }

    /**
     * Reads a file whose values are texts, in which blanks at the end count.
     *
     * @throws ConfigurationIsWrong where it cannot be read
     */
    static ConfigurationFile verbatim(Path path) {
        return read(path, UnaryOperator.identity());
    }

    private static ConfigurationFile read(Path path, UnaryOperator<String> value) {
        try {
            String text = Files.readString(path, StandardCharsets.UTF_8);
            Properties properties = properties(path, text);
            Map<String, String> values = new LinkedHashMap<>();
            properties.stringPropertyNames().forEach(key -> values.put(key, value.apply(properties.getProperty(key))));
            List<String> repeated = new ArrayList<>();
            Map<String, Integer> lines = lines(text, values, repeated);
            return new ConfigurationFile(path, values, lines, repeated);
        } catch (CharacterCodingException e) {
            throw new ConfigurationIsWrong(List.of(path + ": it is not UTF-8. Save it as UTF-8."));
        } catch (IOException e) {
            throw new ConfigurationIsWrong(List.of(path + ": it cannot be read (" + Reason.of(e) + ")."
                    + (Files.exists(path) ? "" : " 'fonds init' writes a configuration to begin with.")));
        }
    }

    private static Properties properties(Path path, String text) throws IOException {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IllegalArgumentException e) {
            List<String> lines = text.lines().toList();
            String fault = lines.stream()
                    .filter(line -> BROKEN_ESCAPE.matcher(line).find())
                    .findFirst()
                    .map(line -> path + ":" + (lines.indexOf(line) + 1) + ": '" + line.strip() + "': ")
                    .orElse(path + ": ");
            throw new ConfigurationIsWrong(List.of(fault + e.getMessage() + " Write a backslash as \\\\."));
        }
        return properties;
    }

    private static Map<String, Integer> lines(String text, Map<String, String> values, List<String> repeated) {
        List<String> lines = text.lines().toList();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String key = lines.get(i).strip().split("[=:\\s]", 2)[0];
            boolean continued = i > 0 && isContinued(lines.get(i - 1));
            if (values.containsKey(key) && !continued) {
                if (numbers.put(key, i + 1) != null) {
                    repeated.add(key);
                }
            }
        }
        return numbers;
    }

    /** Whether the line after this one belongs to it: it ends in an odd number of backslashes. */
    private static boolean isContinued(String line) {
        return !line.strip().startsWith("#")
                && (line.length() - line.replaceAll("\\\\+$", "").length()) % 2 == 1;
    }

    /** The place of a key, for messages; of one that is missing, that of its group, as harvest.NAME for harvest.NAME.url. */
    String place(String key) {
        String group = key.substring(0, key.lastIndexOf('.') + 1);
        return Optional.ofNullable(lines.get(key))
                .or(() -> keys(group).stream()
                        .filter(beside -> !group.isEmpty())
                        .findFirst()
                        .map(lines::get))
                .map(line -> path + ":" + line)
                .orElse(path.toString());
    }

    /** Keys that begin with {@code prefix}, in the order of the file. */
    List<String> keys(String prefix) {
        List<String> keys = new ArrayList<>(
                values.keySet().stream().filter(key -> key.startsWith(prefix)).toList());
        keys.sort(Comparator.comparing(key -> lines.getOrDefault(key, 0)));
        return keys;
    }
}
