package app.facet.product.careers.postings;

import app.facet.product.careers.postings.Pay.Period;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page tells machines about a job: JobPosting of schema.org, in the shapes search engines ask for. Pages are often
 * wrong in small things; what is not understood is left out.
 */
final class StructuredPosting {

    private static final int LONGEST_NAME = 200;

    private final JsonNode posting;

    private StructuredPosting(JsonNode posting) {
        this.posting = posting;
    }

    /** @param scripts what stands in the page's JSON-LD scripts */
    static Optional<StructuredPosting> in(List<String> scripts, JsonMapper json) {
        return scripts.stream()
                .flatMap(script -> parsed(script, json))
                .flatMap(StructuredPosting::nodes)
                .filter(node -> all(node.path("@type"))
                        .anyMatch(type -> type.asString("").endsWith("JobPosting")))
                .findFirst()
                .map(StructuredPosting::new);
    }

    private static Stream<JsonNode> parsed(String script, JsonMapper json) {
        try {
            return Stream.of(json.readTree(script));
        } catch (JacksonException broken) {
            return Stream.empty();
        }
    }

    private static Stream<JsonNode> nodes(JsonNode node) {
        if (node.isArray()) {
            return all(node).flatMap(StructuredPosting::nodes);
        }
        return Stream.concat(Stream.of(node), all(node.path("@graph")));
    }

    private static Stream<JsonNode> all(JsonNode node) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false);
        }
        return node.isMissingNode() || node.isNull() ? Stream.empty() : Stream.of(node);
    }

    /** The description, as lines. */
    String text() {
        String description = posting.path("description").asString("");
        return JobPage.plain(description.contains("&lt;") ? JobPage.plain(description) : description);
    }

    /** What it says, and for what it does not say what was read from the text. */
    PostingFacts facts(PostingFacts read) {
        return new PostingFacts(
                firstOf(posting.path("title").asString(""), read.title()),
                firstOf(name(posting.path("hiringOrganization")), read.company()),
                firstOf(place(), read.place()),
                remote() ? Workplace.REMOTE : read.workplace(),
                read.seniority(),
                Optional.ofNullable(pay()).orElse(read.pay()));
    }

    private static String firstOf(String given, String otherwise) {
        String plain = JobPage.plain(given).replace('\n', ' ').strip();
        return plain.isEmpty() ? otherwise : plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    }

    private static String name(JsonNode organisation) {
        return organisation.isString()
                ? organisation.asString("")
                : organisation.path("name").asString("");
    }

    private boolean remote() {
        return all(posting.path("jobLocationType"))
                .anyMatch(type -> type.asString("").equalsIgnoreCase("TELECOMMUTE"));
    }

    private String place() {
        return all(posting.path("jobLocation"))
                .map(location -> location.path("address"))
                .map(address -> address.isString()
                        ? address.asString("")
                        : Stream.of("addressLocality", "addressRegion", "addressCountry")
                                .map(address::path)
                                .map(StructuredPosting::name)
                                .filter(part -> !part.isBlank())
                                .distinct()
                                .reduce((one, other) -> one + ", " + other)
                                .orElse(""))
                .filter(place -> !place.isBlank())
                .findFirst()
                .orElse("");
    }

    private @Nullable Pay pay() {
        JsonNode salary = all(posting.path("baseSalary")).findFirst().orElse(posting.path("baseSalary"));
        JsonNode value = salary.path("value");
        BigDecimal from = number(value.isObject() ? value.path("minValue") : value);
        BigDecimal exact = number(value.path("value"));
        BigDecimal to = number(value.path("maxValue"));
        BigDecimal least = from != null ? from : exact;
        Period period =
                period(value.path("unitText").asString(salary.path("unitText").asString("")));
        if (least == null || least.signum() <= 0 || period == null) {
            return null;
        }
        return new Pay(least, to == null ? least : to, currency(salary), period);
    }

    private static @Nullable BigDecimal number(JsonNode node) {
        String written = node.asString("").replaceAll("[\\s,]", "");
        return written.matches("\\d{1,9}(\\.\\d{1,4})?") ? new BigDecimal(written) : null;
    }

    private static @Nullable String currency(JsonNode salary) {
        String code = salary.path("currency").asString("").toUpperCase(Locale.ROOT);
        return Currency.getAvailableCurrencies().stream()
                        .anyMatch(one -> one.getCurrencyCode().equals(code))
                ? code
                : null;
    }

    private static @Nullable Period period(String unit) {
        return switch (unit.toUpperCase(Locale.ROOT)) {
            case "HOUR", "HOURLY" -> Period.HOUR;
            case "DAY", "DAILY" -> Period.DAY;
            case "MONTH", "MONTHLY" -> Period.MONTH;
            case "YEAR", "YEARLY", "ANNUAL", "ANNUALLY" -> Period.YEAR;
            default -> null;
        };
    }
}
