package app.facet.product.careers.postings.ui;

import app.facet.product.careers.postings.PostingId;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.RouteParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** The addresses of the screens of postings. */
final class PostingsRoutes {

    static final String LIST = "careers/postings";
    static final String ADD = "careers/postings/new";
    static final String POSTING = "careers/postings/:posting";
    static final String SKILLS = "careers/skills";
    static final String LEARN = "careers/learn";

    private PostingsRoutes() {}

    static String hrefOf(PostingId posting) {
        return LIST + "/" + posting.value();
    }

    /** Of the page that says how well the active resume answers it. */
    static String fitOf(PostingId posting) {
        return hrefOf(posting) + "/fit";
    }

    /** Of the postings that speak of a skill, or of what they say about it. */
    static String withSkill(String route, String skill) {
        return route + "?skill=" + URLEncoder.encode(skill, StandardCharsets.UTF_8);
    }

    static Optional<PostingId> posting(RouteParameters address) {
        try {
            return address.get("posting").map(UUID::fromString).map(PostingId::new);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    static Anchor link(String address, String words) {
        var link = new Anchor(address, words);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    static Anchor back(String address, String words) {
        var link = link(address, words);
        link.addClassName("back-link");
        return link;
    }
}
