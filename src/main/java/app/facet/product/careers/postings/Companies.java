package app.facet.product.careers.postings;

import java.util.regex.Pattern;

/** Where a word is part of the name of a company or of a person's post, and so tells of no skill. */
final class Companies {

    private static final int REACH = 48;
    private static final Pattern FORM_BEHIND = Pattern.compile(
            "^(?:[ -]\\p{Lu}[\\p{L}&.-]*){0,3}(?: &(?:amp;)?)?[ ,]{1,2}(?:GmbH|AG|KG|SE|OHG|e\\. ?V\\.|eG|mbH|UG|Ltd|LLP|LLC|Inc|plc|PLC|Limited|Group|Holding|Gruppe|AB|BV|B\\.V\\.|Oy|ApS|s\\.r\\.o|S\\.A|SA|SAS|NV|& Co|& Söhne|& Sons|Trust|Society|Verlag|Werke)(?!\\p{L})");

    private Companies() {}

    static boolean name(String text, int end) {
        return FORM_BEHIND
                .matcher(text.substring(end, Math.min(text.length(), end + REACH)))
                .find();
    }
}
