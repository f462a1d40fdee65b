package app.facet.platform.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Apple has browsers post its answer from its own site. Cookies of ours stay behind then, and with them the session that
 * knows what was asked. So nothing is decided here: the browser is sent on to ask for the same address itself, with its
 * cookies, and the state in the answer is checked there.
 */
@Controller
class AppleDoor {

    static final String PATH = "/sign-in/from/apple";

    private final AppleName names;

    AppleDoor(AppleName names) {
        this.names = names;
    }

    @PostMapping(PATH)
    void handOn(HttpServletRequest request, HttpServletResponse response) {
        names.keep(request, response);
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(
                HttpHeaders.LOCATION,
                Stream.of("code", "state", "error")
                        .flatMap(name -> Optional.ofNullable(request.getParameter(name))
                                .map(value -> name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))
                                .stream())
                        .collect(Collectors.joining("&", PATH + "?", "")));
    }
}
