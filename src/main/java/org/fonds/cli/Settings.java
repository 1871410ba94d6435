package org.fonds.cli;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The settings of one run: from flags, else the environment, else the file, else their defaults. Collects every problem
 * before it complains.
 */
final class Settings {
    private static final String VARIABLE_PREFIX = "FONDS_";

    private final SmallRyeConfig config;
    private final @Nullable ConfigurationFile file;
    private final Map<String, String> flags;
    private final Map<String, String> environment;
    private final List<String> problems = new ArrayList<>();
    private final KnownKeys known = new KnownKeys();

    /**
     * @param flags by setting key, those that were given
     * @param environment all of it
     * @param file null where there is none
     */
    Settings(Map<String, String> flags, Map<String, String> environment, @Nullable ConfigurationFile file) {
        this.file = file;
        this.flags = Map.copyOf(flags);
        this.environment = ours(environment);
        this.config = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(this.flags, "flags", 400))
                .withSources(new EnvConfigSource(this.environment, 300))
                .withSources(new PropertiesConfigSource(file == null ? Map.of() : file.values(), "file", 200))
                .build();
        checkNames();
    }

    /** The variables that are ours, without the prefix, so that {@code FONDS_BASE_URL} is {@code base-url}. */
    private static Map<String, String> ours(Map<String, String> environment) {
        Map<String, String> ours = new TreeMap<>();
        environment.forEach((name, value) -> {
            if (name.startsWith(VARIABLE_PREFIX) && !value.isEmpty()) {
                ours.put(name.substring(VARIABLE_PREFIX.length()), value);
            }
        });
        return ours;
    }

    /** A key of the file that nothing reads is a slip of the pen, and its setting would silently be another. */
    private void checkNames() {
        if (file == null) {
            return;
        }
        file.repeated().forEach(key -> problems.add(file.place(key) + ": '" + key + "' is set twice."));
        for (String key : file.keys("")) {
            Optional<Setting> setting = Setting.ofKey(key);
            if (setting.isEmpty() && KnownKeys.GROUPS.stream().noneMatch(key::startsWith)) {
                problems.add(file.place(key) + ": there is no setting '" + key + "'." + known.suggestion(key));
            } else if (setting.isPresent() && !setting.get().required() && isEmpty(key)) {
                problems.add(file.place(key) + ": " + key + ": it is empty; write a value, or leave the line out.");
            }
        }
    }

    private boolean isEmpty(String key) {
        return file != null && file.values().getOrDefault(key, "").isBlank();
    }

    /**
     * The variables that begin as ours do and are none, each in a sentence. They refuse nothing: whoever starts the
     * program may have variables of that name for purposes of his own.
     */
    List<String> unknownVariables() {
        Set<String> grouped =
                KnownKeys.GROUPS.stream().flatMap(this::groupVariables).collect(Collectors.toSet());
        return environment.keySet().stream()
                .filter(name -> !grouped.contains(name) && !known.isVariable(VARIABLE_PREFIX + name))
                .map(name -> "There is no setting " + VARIABLE_PREFIX + name + ", and it is ignored."
                        + known.suggestionOfVariable(VARIABLE_PREFIX + name))
                .toList();
    }

    /** The value, or its default; empty where it has neither. */
    Optional<String> text(Setting setting) {
        return config.getOptionalValue(setting.key(), String.class)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .or(() -> Optional.ofNullable(setting.fallback()));
    }

    /** Whether it is set by anybody. */
    boolean isSet(Setting setting) {
        return config.getOptionalValue(setting.key(), String.class)
                .filter(value -> !value.isBlank())
                .isPresent();
    }

    /**
     * The value, checked; null where it is missing or wrong, which {@link #check} then tells.
     *
     * @param parse takes the text or throws an {@link IllegalArgumentException} that says what is wrong
     */
    <T> @Nullable T value(Setting setting, Function<String, T> parse) {
        Optional<String> text = text(setting);
        if (text.isEmpty()) {
            if (setting.required()) {
                problems.add(setting.key() + " is not set. " + setting.meaning() + " Set it in the configuration"
                        + (file == null ? " ('fonds init' writes one)" : " " + file.path()) + " or as "
                        + setting.variable() + ".");
            }
            return null;
        }
        try {
            return parse.apply(text.get());
        } catch (IllegalArgumentException e) {
            problem(setting.key(), "'" + text.get() + "' cannot be used: " + e.getMessage());
            return null;
        }
    }

    /** Several values separated by a vertical bar; empty where the setting is missing. */
    List<String> list(Setting setting) {
        String joined = value(setting, Function.identity());
        return joined == null ? List.of() : split(joined);
    }

    static List<String> split(String joined) {
        return Arrays.stream(joined.split("\\|", -1))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** The settings below a prefix, grouped by the word that follows it: {@code set.korea.name} under {@code korea}. */
    Map<String, Map<String, String>> groups(String prefix) {
        Map<String, Map<String, String>> groups = new LinkedHashMap<>();
        Stream<String> keys = Stream.concat(file == null ? Stream.of() : file.keys(prefix).stream(), variables(prefix))
                .distinct()
                .filter(key -> Setting.ofKey(key).isEmpty());
        keys.forEach(key -> {
            String[] words = key.substring(prefix.length()).split("\\.", 2);
            if (words.length == 2 && !words[0].isBlank()) {
                groups.computeIfAbsent(words[0], group -> new LinkedHashMap<>())
                        .put(
                                words[1],
                                config.getOptionalValue(key, String.class).orElse(""));
            } else {
                problem(key, "the key needs a name and a word behind it, as in " + prefix + "NAME.WORD");
            }
        });
        return groups;
    }

    /** The keys below a prefix that the environment sets: {@code FONDS_SOURCE_PAGES_PATH} is source.pages.path. */
    private Stream<String> variables(String prefix) {
        int begin = prefix.length();
        return groupVariables(prefix)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .map(name -> prefix + name.substring(begin, name.lastIndexOf('_')) + "."
                        + name.substring(name.lastIndexOf('_') + 1));
    }

    private Stream<String> groupVariables(String prefix) {
        String begin = prefix.toUpperCase(Locale.ROOT).replace('.', '_');
        return environment.keySet().stream()
                .filter(name -> !known.isVariable(VARIABLE_PREFIX + name))
                .filter(name -> name.startsWith(begin) && name.lastIndexOf('_') > begin.length());
    }

    /** Takes note of something wrong with a setting. */
    void problem(String key, String message) {
        String where = flags.containsKey(key)
                ? "--" + key.replace('.', '-')
                : Setting.ofKey(key)
                        .map(Setting::variable)
                        .filter(name -> environment.containsKey(name.substring(VARIABLE_PREFIX.length())))
                        .orElse(file == null ? key : file.place(key) + ": " + key);
        problems.add(where + ": " + message);
    }

    /**
     * @throws ConfigurationIsWrong where anything is wrong with the settings asked for so far
     */
    void check() {
        if (!problems.isEmpty()) {
            throw new ConfigurationIsWrong(problems);
        }
    }
}
