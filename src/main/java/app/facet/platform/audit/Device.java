package app.facet.platform.audit;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the little worth keeping from a user agent: which browser, which system. The rest would only identify. */
final class Device {

    private static final Pattern BROWSER = Pattern.compile(
            "(?<name>Edg|EdgA|EdgiOS|OPR|SamsungBrowser|Firefox|FxiOS|CriOS|Chrome|HeadlessChrome|Version)/(?<major>\\d{1,4})");
    // Browsers name their forebears as well; the first of these that appears is the true name.
    private static final List<String> MOST_TELLING_FIRST = List.of(
            "Edg", "EdgA", "EdgiOS", "OPR", "SamsungBrowser", "Firefox", "FxiOS", "CriOS", "Chrome", "HeadlessChrome");
    private static final List<String> SYSTEMS =
            List.of("iPhone", "iPad", "Android", "Windows", "Mac OS X", "CrOS", "Linux");

    private Device() {}

    static @Nullable String words(@Nullable String userAgent) {
        if (userAgent == null || userAgent.isBlank()) {
            return null;
        }
        String agent = userAgent.substring(0, Math.min(userAgent.length(), 500));
        String system = SYSTEMS.stream()
                .filter(agent::contains)
                .findFirst()
                .map(Device::common)
                .orElse("");
        String browser = browser(agent);
        String words =
                Stream.of(browser, system).filter(word -> !word.isEmpty()).collect(Collectors.joining(" · "));
        return words.isEmpty() ? null : words;
    }

    private static String browser(String agent) {
        var found = BROWSER.matcher(agent).results().toList();
        return MOST_TELLING_FIRST.stream()
                .flatMap(name -> found.stream().filter(one -> one.group("name").equals(name)))
                .findFirst()
                .or(() -> found.stream().filter(one -> agent.contains("Safari")).findFirst())
                .map(one -> common(one.group("name")) + " " + one.group("major"))
                .orElse("");
    }

    private static String common(String name) {
        return switch (name) {
            case "Edg", "EdgA", "EdgiOS" -> "Edge";
            case "OPR" -> "Opera";
            case "SamsungBrowser" -> "Samsung Internet";
            case "FxiOS" -> "Firefox";
            case "CriOS", "HeadlessChrome" -> "Chrome";
            case "Version" -> "Safari";
            case "Mac OS X" -> "macOS";
            case "CrOS" -> "ChromeOS";
            default -> name;
        };
    }
}
