package org.fonds.pages;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Chromium of this machine, without a window. */
final class Chromium implements AutoCloseable {
    private static final Path PROGRAM = Path.of(System.getProperty("fonds.chromium", "/usr/bin/chromium"));
    private static final Path DRIVER = Path.of(System.getProperty("fonds.chromedriver", "/usr/bin/chromedriver"));
    private static final List<String> RULES_OF_COLOUR = List.of("color-contrast", "link-in-text-block");
    private static final JsonMapper JSON = new JsonMapper();

    private final ChromeDriver driver;
    private final String axe;

    /** Whether there is one; Debian has it as {@code chromium} and {@code chromium-driver}. */
    static boolean isInstalled() {
        return Files.isExecutable(PROGRAM) && Files.isExecutable(DRIVER);
    }

    Chromium() throws IOException {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(PROGRAM.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox", // tests may run as root, who has none
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--hide-scrollbars");
        options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL", "performance", "ALL"));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .build();
        driver = new ChromeDriver(service, options);
        try (InputStream script = Chromium.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What a page is looked at under. */
    enum Look {
        LIGHT("light", 1100, false),
        DARK("dark", 1100, true),
        PHONE("light", 360, false);

        private final String scheme;
        private final int width;

        /** Whether nothing but colours tells it from the look before. */
        private final boolean inOtherColours;

        Look(String scheme, int width, boolean inOtherColours) {
            this.scheme = scheme;
            this.width = width;
            this.inOtherColours = inOtherColours;
        }
    }

    /** Shows what comes next under a look. */
    void take(Look look) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", look.width, "height", 900, "deviceScaleFactor", 1, "mobile", look == Look.PHONE));
        command(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", look.scheme),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    /** Whether pages may run scripts. */
    void allowScripts(boolean allowed) {
        command("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    }

    private Map<String, Object> command(String name, Map<String, Object> parameters) {
        return driver.executeCdpCommand(name, parameters);
    }

    void open(String address) {
        driver.get(address);
    }

    String title() {
        return driver.getTitle();
    }

    String address() {
        return driver.getCurrentUrl();
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    WebElement first(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    /** Waits until there is such an element. */
    void await(String selector) {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (all(selector).isEmpty() && System.nanoTime() - deadline < 0) {
            Thread.onSpinWait();
        }
    }

    Object run(String script) {
        return Objects.requireNonNull(driver.executeScript(script), script);
    }

    /** What the console complains of since it was asked last. */
    List<String> complaints() {
        return driver.manage().logs().get("browser").getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** The addresses that were asked for since this was asked last, those inside the page apart. */
    List<String> requests() {
        return driver.manage().logs().get("performance").getAll().stream()
                .map(entry -> JSON.readTree(entry.getMessage()).get("message"))
                .filter(message -> message.get("method").asString().equals("Network.requestWillBeSent"))
                .map(message -> message.get("params").get("request").get("url").asString())
                .filter(address -> !address.startsWith("data:"))
                .toList();
    }

    /** Puts axe into the page that is open. */
    void bringAxe() {
        driver.executeScript(axe);
    }

    /** What axe finds wrong with the page under a look, a rule a line. */
    List<String> violations(Look look) {
        Object found = driver.executeAsyncScript(
                "const done = arguments[1];"
                        + "axe.run(arguments[0] ? {runOnly: arguments[0]} : {})"
                        + ".then(r => done(JSON.stringify(r.violations)), e => done('[\"' + e + '\"]'));",
                look.inOtherColours ? RULES_OF_COLOUR : null);
        return JSON.readTree(String.valueOf(found))
                .valueStream()
                .map(Chromium::told)
                .toList();
    }

    private static String told(JsonNode violation) {
        if (violation.isString()) {
            return violation.asString();
        }
        return violation.get("id").asString() + ": "
                + violation
                        .get("nodes")
                        .valueStream()
                        .limit(3)
                        .map(node -> node.get("html").asString() + " ("
                                + node.get("failureSummary").asString() + ")")
                        .toList();
    }

    /** A picture of the whole page. */
    byte[] picture() {
        Map<String, Object> taken = command(
                "Page.captureScreenshot",
                Map.of("format", "png", "captureBeyondViewport", true, "optimizeForSpeed", true));
        return Base64.getDecoder().decode(String.valueOf(taken.get("data")));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
