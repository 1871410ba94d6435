package org.fonds.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.fonds.citation.ArchiveTable;
import org.fonds.crosswalk.Cataloging;
import org.fonds.crosswalk.CrosswalkSettings;
import org.fonds.crosswalk.Europeana;
import org.fonds.http.ServerSettings;
import org.fonds.ingest.AuthorityFile;
import org.fonds.ingest.ConfiguredSet;
import org.fonds.ingest.IntakeSettings;
import org.fonds.ingest.NamedSource;
import org.fonds.protocol.RepositoryIdentifier;
import org.fonds.provider.ListRules;
import org.fonds.provider.RepositoryDescription;
import org.fonds.quality.OwnRules;
import org.fonds.record.Authorities;
import org.fonds.record.LanguageTag;
import org.fonds.store.PageLimits;
import org.fonds.store.StoreAddress;
import org.jspecify.annotations.Nullable;

/**
 * The settings as the rest of the program takes them.
 *
 * @param store where it lives, and who opens it
 * @param server where to listen
 * @param repository what Identify says
 * @param intake what renditions and sets depend on
 * @param lists how lists are handed out
 * @param operations how the server is watched over
 * @param history how long ended versions are kept
 * @param sources those that are configured
 */
record Configuration(
        StoreAddress store,
        ServerSettings server,
        RepositoryDescription repository,
        IntakeSettings intake,
        ListRules lists,
        OperationSettings operations,
        Duration history,
        List<NamedSource> sources) {
    private static final Pattern EMAIL = Pattern.compile("\\S+@(\\S+\\.)+\\S+");

    Configuration {
        sources = List.copyOf(sources);
    }

    /**
     * Takes the settings together.
     *
     * @throws ConfigurationIsWrong where any is missing or wrong; says all of them
     */
    static Configuration of(Settings settings) {
        String name = settings.value(Setting.NAME, String::strip);
        RepositoryIdentifier identifier = settings.value(Setting.IDENTIFIER, RepositoryIdentifier::new);
        URI licence = settings.value(Setting.METADATA_LICENCE, Configuration::webAddress);
        List<String> emails = settings.list(Setting.ADMIN_EMAIL);
        emails.forEach(email -> {
            try {
                email(email);
            } catch (IllegalArgumentException e) {
                settings.problem(Setting.ADMIN_EMAIL.key(), String.valueOf(e.getMessage()));
            }
        });
        List<URI> friends = friends(settings);
        RepositoryDescription.Icon icon = icon(settings);
        ServerSettings server = server(settings);
        ListRules lists = lists(settings);
        OperationSettings operations = OperationSettings.read(settings);
        Cataloging cataloging = cataloging(settings, name);
        LanguageTag textLanguage = settings.value(Setting.TEXT_LANGUAGE, Configuration::language);
        String collection = orElse(settings.value(Setting.DIGITAL_COLLECTION, String::strip), name);
        String pageAddress = settings.value(Setting.PAGE_ADDRESS, Configuration::addressTemplate);
        URI rights = rights(settings);
        Europeana europeana = europeana(settings);
        ArchiveTable archives = settings.value(Setting.ARCHIVES, file -> ArchiveTables.extended(Path.of(file)));
        Authorities authorities = settings.value(Setting.AUTHORITIES, file -> AuthorityFile.read(Path.of(file)));
        OwnRules rules = RuleSettings.read(settings);
        List<ConfiguredSet> sets = SetSettings.read(settings);
        List<NamedSource> sources = SourceSettings.read(settings);
        StoreAddress store = store(settings);
        Integer historyDays = settings.value(Setting.HISTORY, text -> number(text, 0, 36_500));
        HarvestSettings.complain(settings);
        settings.check();
        CrosswalkSettings crosswalk = new CrosswalkSettings(
                known(identifier),
                known(cataloging),
                known(textLanguage),
                known(collection),
                pageAddress,
                rights,
                authorities == null ? Authorities.NONE : authorities,
                europeana);
        return new Configuration(
                store,
                known(server),
                new RepositoryDescription(known(name), known(identifier), emails, licence, friends, icon),
                new IntakeSettings(
                        crosswalk, licence, sets, archives == null ? ArchiveTable.standard() : archives, rules),
                known(lists),
                known(operations),
                Duration.ofDays(known(historyDays)),
                sources);
    }

    /**
     * @throws IllegalArgumentException where {@code text} is no e-mail address
     */
    static String email(String text) {
        if (!EMAIL.matcher(text).matches()) {
            throw new IllegalArgumentException("'" + text + "' is no e-mail address");
        }
        return text;
    }

    static @Nullable URI rights(Settings settings) {
        return settings.value(Setting.RIGHTS, Configuration::webAddress);
    }

    static Europeana europeana(Settings settings) {
        String type = settings.value(Setting.EDM_TYPE, Europeana::type);
        return new Europeana(
                settings.value(Setting.EDM_PROVIDER, String::strip),
                settings.value(Setting.EDM_DATA_PROVIDER, String::strip),
                type == null ? Europeana.NONE.type() : type);
    }

    /** The store alone, for commands that need to know no more. */
    static StoreAddress store(Settings settings) {
        return new StoreAddress(
                known(settings.value(Setting.STORE, String::strip)),
                settings.value(Setting.STORE_USER, String::strip),
                settings.value(Setting.STORE_PASSWORD, Function.identity()));
    }

    private static @Nullable ServerSettings server(Settings settings) {
        String host = settings.value(Setting.HOST, String::strip);
        Integer port = settings.value(Setting.PORT, text -> number(text, 0, 65535));
        URI baseUrl = settings.value(Setting.BASE_URL, Configuration::webAddress);
        Boolean trust = settings.value(Setting.TRUST_FORWARDED, Configuration::truth);
        return host == null || port == null || trust == null ? null : new ServerSettings(host, port, baseUrl, trust);
    }

    private static RepositoryDescription.@Nullable Icon icon(Settings settings) {
        URI url = settings.value(Setting.ICON_URL, Configuration::webAddress);
        URI link = settings.value(Setting.ICON_LINK, Configuration::webAddress);
        String title = settings.value(Setting.ICON_TITLE, String::strip);
        if (url == null && (link != null || title != null)) {
            settings.problem(Setting.ICON_URL.key(), "it is not set, but the link or the title of the icon is");
        }
        return url == null ? null : new RepositoryDescription.Icon(url, link, title);
    }

    private static List<URI> friends(Settings settings) {
        List<URI> friends = settings.value(
                Setting.FRIENDS,
                text -> Settings.split(text).stream()
                        .map(Configuration::webAddress)
                        .toList());
        return friends == null ? List.of() : friends;
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("write true or false.");
        };
    }

    private static @Nullable ListRules lists(Settings settings) {
        Integer records = settings.value(Setting.PAGE_SIZE, text -> number(text, 1, 10_000));
        Integer bytes = settings.value(Setting.PAGE_BYTES, text -> number(text, 1, 128 << 20));
        Integer days = settings.value(Setting.LIST_LIFE, text -> number(text, 1, 3650));
        return records == null || bytes == null || days == null
                ? null
                : new ListRules(new PageLimits(records, bytes), Duration.ofDays(days));
    }

    private static @Nullable Cataloging cataloging(Settings settings, @Nullable String repositoryName) {
        String source = orElse(settings.value(Setting.CONTENT_SOURCE, String::strip), repositoryName);
        LanguageTag language = settings.value(Setting.CATALOGING_LANGUAGE, Configuration::language);
        String type = settings.value(Setting.TYPE_OF_RESOURCE, Cataloging::typeOfResource);
        String dcmiType = settings.value(Setting.DCMI_TYPE, Cataloging::dcmiType);
        String mediaType = settings.value(Setting.MEDIA_TYPE, Cataloging::mediaType);
        return source == null || language == null || type == null || dcmiType == null || mediaType == null
                ? null
                : new Cataloging(source, language, type, dcmiType, mediaType);
    }

    private static @Nullable String orElse(@Nullable String value, @Nullable String other) {
        return value == null ? other : value;
    }

    /** {@link Settings#check} has passed, so every required value and every one with a default is there. */
    private static <T> T known(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("a setting is missing that was checked");
        }
        return value;
    }

    /** @throws IllegalArgumentException where {@code text} is no number in these bounds */
    static int number(String text, int least, int most) {
        int number;
        try {
            number = Integer.parseInt(text);
        } catch (NumberFormatException e) {
            number = least - 1;
        }
        if (number < least || number > most) {
            throw new IllegalArgumentException("write a whole number from " + least + " to " + most + ".");
        }
        return number;
    }

    private static URI webAddress(String text) {
        URI uri = URI.create(text);
        if (uri.getHost() == null || !List.of("http", "https").contains(uri.getScheme())) {
            throw new IllegalArgumentException("write an absolute http or https address.");
        }
        return uri;
    }

    private static String addressTemplate(String text) {
        if (!text.contains("{id}")) {
            throw new IllegalArgumentException("write {id} where the record id belongs.");
        }
        webAddress(text.replace("{id}", "1"));
        return text;
    }

    private static LanguageTag language(String code) {
        return LanguageTag.ofIso6392b(code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "write a bibliographic code of ISO 639-2, three letters such as eng or ger."));
    }
}
