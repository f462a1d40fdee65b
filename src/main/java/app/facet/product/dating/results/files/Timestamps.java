package app.facet.product.dating.results.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Days of the entries of a list; everything else in them is passed over unread. */
final class Timestamps {

    private Timestamps() {}

    static Optional<LocalDate> first(JsonParser json, String name, Moments moments) {
        return all(json, name, "", "", moments).stream().min(Comparator.naturalOrder());
    }

    static List<LocalDate> all(JsonParser json, String name, Moments moments) {
        return all(json, name, "", "", moments);
    }

    /** Only of entries in which another field has a certain value; of all when that field has no name. */
    static List<LocalDate> all(JsonParser json, String name, String field, String wanted, Moments moments) {
        var days = new ArrayList<LocalDate>();
        JsonToken token;
        while ((token = json.nextToken()) != JsonToken.END_ARRAY && token != null) {
            if (token != JsonToken.START_OBJECT) {
                json.skipChildren();
                continue;
            }
            Optional<LocalDate> day = Optional.empty();
            boolean counts = field.isEmpty();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String property = json.currentName();
                JsonToken value = json.nextToken();
                if (property.equals(name) && value == JsonToken.VALUE_STRING) {
                    day = moments.day(json.getString());
                } else if (property.equals(field)) {
                    counts = value == JsonToken.VALUE_TRUE
                            || (value == JsonToken.VALUE_STRING
                                    && json.getString().equalsIgnoreCase(wanted));
                    json.skipChildren();
                } else {
                    json.skipChildren();
                }
            }
            if (counts) {
                day.ifPresent(days::add);
            }
        }
        return days;
    }
}
