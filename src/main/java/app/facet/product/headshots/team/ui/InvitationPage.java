package app.facet.product.headshots.team.ui;

import app.facet.platform.kernel.PublicPath;
import app.facet.platform.ui.PageFrame;
import app.facet.platform.ui.PlainPage;
import app.facet.platform.ui.PublicPage;
import app.facet.platform.ui.Texts;
import app.facet.product.headshots.team.Invitation;
import app.facet.product.headshots.team.Invitations;
import app.facet.product.headshots.team.Teams;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What the link of a team shows to anybody who has it, before they sign in. Plain HTML without a script; looking changes nothing. */
@Configuration(proxyBeanMethods = false)
class InvitationPage {

    private static final String WORDS = "headshots.invitation.";

    private final PageFrame frame =
            PageFrame.of("invitation").styledBy("headshots-invitation.css").withoutReferrer();
    private final Invitations invitations;

    InvitationPage(Invitations invitations) {
        this.invitations = invitations;
    }

    @Bean
    PublicPath publicInvitations() {
        return new PublicPath(Teams.INVITATION + "*");
    }

    @Bean
    RouterFunction<ServerResponse> invitationRoute() {
        return RouterFunctions.route()
                .GET(Teams.INVITATION + "{token}", this::show)
                .build();
    }

    private ServerResponse show(ServerRequest request) {
        String token = request.pathVariable("token");
        var invitation = invitations.invitation(token).filter(Invitation::open);
        return PublicPage.answer(request, language -> {
            var texts = Texts.of(language);
            return invitation
                    .map(found -> frame.render(language, open(found, texts), body(found, token, language)))
                    .orElseGet(() -> frame.render(language, texts.get(WORDS + "over.title"), over(texts)));
        });
    }

    private static String open(Invitation invitation, Texts texts) {
        return texts.get(WORDS + "title", invitation.from(), invitation.order().name());
    }

    private static String over(Texts texts) {
        return PageFrame.paragraph("lead", texts.get(WORDS + "over.text"));
    }

    private static String body(Invitation invitation, String token, Locale language) {
        var texts = Texts.of(language);
        String message = invitation.order().message();
        String promises = InvitationFacts.PROMISES.stream()
                .map(promise -> texts.get(WORDS + "promise." + promise, invitation.from()))
                .map(sentence -> "<li>" + PlainPage.escape(sentence) + "</li>")
                .collect(Collectors.joining());
        return PageFrame.paragraph("lead", texts.get(WORDS + "lead"))
                + (message.isEmpty() ? "" : PageFrame.paragraph("message", message))
                + "<h2>%s</h2><ul>%s</ul>".formatted(PlainPage.escape(texts.get(WORDS + "promises")), promises)
                + "<p><a class=\"button big\" href=\"/%s\">%s</a></p>"
                        .formatted(
                                PlainPage.escape(TeamRoutes.join(token)), PlainPage.escape(texts.get(WORDS + "go-on")))
                + PageFrame.paragraph("small", texts.get(WORDS + "account"));
    }
}
