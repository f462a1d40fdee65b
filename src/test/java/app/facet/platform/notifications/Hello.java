package app.facet.platform.notifications;

import java.util.Map;

/** A kind of mail for tests. */
public final class Hello {

    public static final MailKind KIND = MailKind.of("sample.hello", "name", "link");

    private Hello() {}

    public static Map<String, String> to(String name) {
        return Map.of("name", name, "link", "https://facet.example/notes/1?a=b&c=d");
    }
}
