package app.facet.platform.analytics;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/** Where the two databases speak differently. PostgreSQL keeps properties as jsonb, H2 as text in its fixed order. */
@Component
class Dialect {

    private final boolean postgres;

    Dialect(JdbcConnectionDetails database) {
        postgres = database.getJdbcUrl().startsWith("jdbc:postgresql:");
    }

    boolean isPostgres() {
        return postgres;
    }

    /** A parameter that holds properties. */
    String properties() {
        return postgres ? "cast(? as jsonb)" : "?";
    }

    /** The value of a property as text; null where the event has none. Both ask for the parameter once. */
    String property(String parameter) {
        return postgres
                ? "properties ->> cast(:" + parameter + " as text)"
                : "coalesce(" + inH2("\"([^\"]*)\"", parameter) + ", " + inH2("([^\",}]+)", parameter) + ")";
    }

    /** The day an event happened on, in UTC and counted from 1970. */
    String day() {
        return postgres
                ? "cast(happened_at at time zone 'UTC' as date) - date '1970-01-01'"
                : "cast(floor(extract(epoch from happened_at) / 86400) as integer)";
    }

    private static String inH2(String value, String parameter) {
        return "regexp_substr(properties, '\"' || :" + parameter + " || '\":" + value + "', 1, 1, '', 1)";
    }
}
