package app.facet.platform.accounts;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Apple tells a name once, beside its answer and unsigned. It waits in a cookie for a moment, where it shows in no
 * address and no log, and is only a proposal: people may write another.
 */
@Component
class AppleName {

    private static final String COOKIE = "facet-apple-name";
    private static final Duration A_MOMENT = Duration.ofMinutes(2);
    private static final int LONGEST = 80;

    private final JsonMapper json;

    AppleName(JsonMapper json) {
        this.json = json;
    }

    void keep(HttpServletRequest request, HttpServletResponse response) {
        read(request.getParameter("user"))
                .ifPresent(name -> set(
                        Base64.getUrlEncoder().withoutPadding().encodeToString(name.getBytes(StandardCharsets.UTF_8)),
                        A_MOMENT,
                        request,
                        response));
    }

    @Nullable
    String take(HttpServletRequest request, HttpServletResponse response) {
        Cookie kept = WebUtils.getCookie(request, COOKIE);
        if (kept == null) {
            return null;
        }
        set("", Duration.ZERO, request, response);
        try {
            return new String(Base64.getUrlDecoder().decode(kept.getValue()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }

    private Optional<String> read(@Nullable String user) {
        if (user == null) {
            return Optional.empty();
        }
        try {
            JsonNode name = json.readTree(user).path("name");
            String whole = Stream.of("firstName", "lastName")
                    .map(part -> name.path(part).asString("").strip())
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" "));
            return Optional.of(whole.substring(0, Math.min(whole.length(), LONGEST)))
                    .filter(one -> !one.isEmpty());
        } catch (JacksonException notAsExpected) {
            return Optional.empty();
        }
    }

    private static void set(String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, value)
                        .path(AppleDoor.PATH)
                        .maxAge(age)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
    }
}
