package app.facet.product.dating.votes.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.ui.EmptyState;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.Toasts;
import app.facet.product.dating.DatingPhotos;
import app.facet.product.dating.PhotoId;
import app.facet.product.dating.PhotoSummary;
import app.facet.product.dating.votes.FriendVotes;
import app.facet.product.dating.votes.Vote;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Asking friends which photos are better: opening a vote, sending its link, reading the result. */
@Route("dating/votes")
@PageTitle("dating.votes.title")
@Menu(order = 12, title = "dating.votes.menu", icon = "check-circle")
@StyleSheet("dating.css")
@StyleSheet("dating-votes.css")
@PermitAll
class VotesView extends Div {

    private final transient DatingPhotos photos;
    private final transient FriendVotes votes;
    private final transient AccountId me;
    private final CheckboxGroup<PhotoSummary> chosen = new CheckboxGroup<>();
    private final Select<Duration> length = new Select<>();
    private final Div list = new Div();

    VotesView(DatingPhotos photos, FriendVotes votes, CurrentAccount account) {
        this.photos = photos;
        this.votes = votes;
        this.me = account.id();
        addClassNames("set-view", "votes-view");
        list.addClassName("vote-list");
        add(new PageHeader(getTranslation("dating.votes.title"), getTranslation("dating.votes.purpose")));
        var set = photos.of(me);
        add(set.size() < 2 ? tooFew() : opening(set), list);
        show();
    }

    private Component tooFew() {
        var add = new Anchor("dating", getTranslation("dating.set.empty.way-on"));
        add.getElement().setAttribute("router-link", true);
        return new Div(
                new EmptyState(
                        "check-circle",
                        getTranslation("dating.votes.too-few.title"),
                        getTranslation("dating.votes.too-few.text")),
                add);
    }

    private Component opening(List<PhotoSummary> set) {
        chosen.setLabel(getTranslation("dating.votes.choose"));
        chosen.setItems(set);
        chosen.setRenderer(new ComponentRenderer<>(VotesView::tile));
        chosen.select(set);
        chosen.addClassName("vote-photos");
        length.setLabel(getTranslation("dating.votes.length"));
        length.setItems(FriendVotes.LENGTHS);
        length.setItemLabelGenerator(days -> getTranslation("dating.votes.days", days.toDays()));
        length.setValue(FriendVotes.LENGTHS.get(1));
        var open = new Button(getTranslation("dating.votes.open"), click -> open());
        open.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(length, open);
        buttons.addClassName("fix-buttons");
        var about = new Paragraph(getTranslation("dating.votes.about"));
        about.addClassName("quiet");
        var section = new Section(new H2(getTranslation("dating.votes.new")), about, chosen, buttons);
        section.addClassName("set-section");
        return section;
    }

    private static Component tile(PhotoSummary photo) {
        var name = new Span(photo.fileName());
        name.addClassName("photo-card-name");
        var tile = new Div(new Image(photo.tile(), ""), name);
        tile.addClassName("vote-tile");
        return tile;
    }

    private void open() {
        List<PhotoId> ids =
                chosen.getSelectedItems().stream().map(PhotoSummary::id).toList();
        votes.open(me, ids, length.getValue());
        Toasts.success(getTranslation("dating.votes.opened"));
        show();
    }

    private void show() {
        list.removeAll();
        Map<PhotoId, PhotoSummary> known =
                photos.all(me).stream().collect(Collectors.toMap(PhotoSummary::id, Function.identity()));
        for (Vote vote : votes.of(me)) {
            list.add(new VoteCard(vote, known, new VoteCard.Actions(() -> end(vote), () -> delete(vote))));
        }
    }

    private void end(Vote vote) {
        votes.end(me, vote.id());
        Toasts.success(getTranslation("dating.votes.ended"));
        show();
    }

    private void delete(Vote vote) {
        votes.delete(me, vote.id());
        show();
    }
}
