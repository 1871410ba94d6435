package org.fonds.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.fonds.protocol.Arguments;
import org.fonds.protocol.RequestParser;
import org.fonds.protocol.SetDescription;
import org.fonds.protocol.SetSpec;
import org.fonds.provider.Answer;
import org.fonds.provider.Coding;
import org.fonds.provider.Provider;
import org.fonds.store.Change;
import org.fonds.store.Store;
import org.fonds.store.StoreAddress;
import org.fonds.store.Stores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No token but those given for this verb by this repository is answered. The long form: {@code -Dfonds.tokens=100000}. */
class ForgedTokensTest {
    private static final int TOKENS = Integer.getInteger("fonds.tokens", 5_000);
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final List<String> VERBS = List.of("ListRecords", "ListIdentifiers", "ListSets");

    @TempDir
    Path folder;

    private final Random random = new Random();

    /** How a token comes not to be one. */
    private enum Forgery {
        BIT,
        CHARACTER,
        CUT,
        BEHEADED,
        LENGTHENED,
        SPLICED,
        OTHER_VERB,
        OTHER_REPOSITORY,
        NOISE
    }

    @Test
    void answersNoTokenThatItDidNotGiveForThisVerb() {
        long seed = random.nextLong();
        random.setSeed(seed);
        try (Store store = filled("a.db");
                Store other = filled("b.db")) {
            Provider provider = Serving.provider(store, 4);
            Map<String, List<String>> own = tokens(provider);
            Map<String, List<String>> foreign = tokens(Serving.provider(other, 4));
            for (int n = 0; n < TOKENS; n++) {
                String verb = any(VERBS);
                Forgery forgery = any(List.of(Forgery.values()));
                String token = forge(forgery, verb, own, foreign);
                if (!of(own, verb).contains(token)) {
                    assertThat(ask(provider, "verb=" + verb + "&resumptionToken=" + token))
                            .as("seed %d, %s: %s", seed, forgery, token)
                            .contains("<error code=\"badResumptionToken\">")
                            .doesNotContain("<header")
                            .doesNotContain("<set>");
                }
            }
            own.forEach((verb, tokens) ->
                    tokens.forEach(token -> assertThat(ask(provider, "verb=" + verb + "&resumptionToken=" + token))
                            .doesNotContain("<error")));
        }
    }

    private Store filled(String file) {
        Store store = Stores.open(StoreAddress.of(folder.resolve(file).toString()), Clock.systemUTC());
        store.offerFormats(List.of(Deposit.DC, Deposit.NOTE));
        store.publish(IntStream.range(0, 30)
                .<Change>mapToObj(n -> Deposit.put("n" + n, "text", List.of("s:t" + n)))
                .toList());
        // ListSets has so many a page that it takes some to need a token.
        store.declareSets(IntStream.range(0, 2500)
                .mapToObj(n -> new SetDescription(new SetSpec("u:n" + n), "Set " + n, null))
                .toList());
        return store;
    }

    /** All tokens of all lists, by verb. */
    private static Map<String, List<String>> tokens(Provider provider) {
        Map<String, List<String>> byVerb = new TreeMap<>();
        for (String verb : VERBS) {
            List<String> tokens = new ArrayList<>();
            for (String format : verb.equals("ListSets") ? List.of("") : List.of("oai_dc", "note")) {
                String query = "verb=" + verb + (format.isEmpty() ? "" : "&metadataPrefix=" + format);
                for (String token = token(provider, query); !token.isEmpty(); ) {
                    tokens.add(token);
                    token = token(provider, "verb=" + verb + "&resumptionToken=" + token);
                }
            }
            assertThat(tokens).hasSizeGreaterThan(1);
            byVerb.put(verb, tokens);
        }
        return byVerb;
    }

    private static String token(Provider provider, String query) {
        String page = ask(provider, query);
        int end = page.indexOf("</resumptionToken>");
        return end < 0 ? "" : page.substring(page.lastIndexOf('>', end) + 1, end);
    }

    private static String ask(Provider provider, String query) {
        Answer answer = provider.answer(
                RequestParser.parse(Arguments.decode(query).orElseThrow()),
                "http://localhost/oai",
                List.of(),
                Coding.IDENTITY);
        return new String(((Answer.Document) answer).body().toBytes(), StandardCharsets.UTF_8);
    }

    private String forge(
            Forgery forgery, String verb, Map<String, List<String>> own, Map<String, List<String>> foreign) {
        String token = any(of(own, verb));
        int at = random.nextInt(token.length());
        return switch (forgery) {
            case BIT -> withBitFlipped(token);
            case CHARACTER -> token.substring(0, at) + noise(1) + token.substring(at + 1);
            case CUT -> token.substring(0, Math.max(1, at));
            case BEHEADED -> token.substring(at);
            case LENGTHENED -> token + noise(1 + random.nextInt(5));
            case SPLICED -> spliced(token, any(of(own, any(VERBS))));
            case OTHER_VERB -> any(of(own, any(VERBS)));
            case OTHER_REPOSITORY -> any(of(foreign, verb));
            case NOISE -> noise(1 + random.nextInt(200));
        };
    }

    private static List<String> of(Map<String, List<String>> byVerb, String verb) {
        return byVerb.getOrDefault(verb, List.of());
    }

    private String withBitFlipped(String token) {
        byte[] bytes = Base64.getUrlDecoder().decode(token);
        int bit = random.nextInt(bytes.length * 8);
        bytes[bit / 8] ^= (byte) (1 << bit % 8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private String spliced(String one, String other) {
        int at = 1 + random.nextInt(Math.min(one.length(), other.length()) - 1);
        return one.substring(0, at) + other.substring(at);
    }

    private String noise(int length) {
        return random.ints(length, 0, ALPHABET.length())
                .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
                .reduce("", String::concat);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
