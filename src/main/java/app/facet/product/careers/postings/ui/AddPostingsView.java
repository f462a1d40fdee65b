package app.facet.product.careers.postings.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.ui.Intake;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.ReaderZone;
import app.facet.platform.ui.Refusals;
import app.facet.platform.ui.UploadZone;
import app.facet.product.careers.postings.AddedPostings;
import app.facet.product.careers.postings.PostingFiles;
import app.facet.product.careers.postings.PostingId;
import app.facet.product.careers.postings.Postings;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Adds postings: their text, the link of their page, a document, or a whole table. */
@Route(PostingsRoutes.ADD)
@PageTitle("careers.add.title")
@StyleSheet("careers.css")
@PermitAll
class AddPostingsView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Postings postings;
    private final transient AccountId me;
    private final TextArea text = new TextArea();
    private final TextField link = new TextField();
    private final Refusals refusals = new Refusals();
    private final UnorderedList done = new UnorderedList();
    private final PostingWords words = new PostingWords(getLocale(), ReaderZone.current());

    AddPostingsView(Postings postings, PostingFiles files, CurrentAccount account) {
        this.postings = postings;
        this.me = account.id();
        addClassName("posting-add");
        done.addClassName("posting-done");
        done.getElement().setAttribute("aria-live", "polite");
        add(
                PostingsRoutes.back(PostingsRoutes.LIST, getTranslation("careers.postings.back")),
                new PageHeader(getTranslation("careers.add.title"), getTranslation("careers.add.purpose")),
                section("careers.add.text", paste()),
                section("careers.add.link", fetch()),
                section("careers.add.file", upload(files), done, refusals));
    }

    private Section section(String title, Component... parts) {
        var section = new Section(new H2(getTranslation(title)));
        section.add(parts);
        section.addClassName("posting-section");
        return section;
    }

    private Div paste() {
        text.setLabel(getTranslation("careers.add.text.label"));
        text.setMaxLength(Postings.LONGEST);
        text.setWidthFull();
        text.setMinRows(8);
        text.setMaxRows(18);
        text.setAutofocus(true);
        var go = primary("careers.add.text.go");
        go.addClickListener(click -> open(postings.add(me, text.getValue())));
        return row("posting-paste", text, go);
    }

    private Div fetch() {
        link.setLabel(getTranslation("careers.add.link.label"));
        link.setPlaceholder("https://");
        link.setWidthFull();
        var go =
                new Button(getTranslation("careers.add.link.go"), click -> open(postings.addFrom(me, link.getValue())));
        link.addKeyPressListener(Key.ENTER, enter -> go.click());
        return row("posting-link", link, go);
    }

    private UploadZone upload(PostingFiles files) {
        var zone = new UploadZone(
                        new Intake<>((name, file) -> files.add(me, name, file), this::added, refusals::add),
                        getTranslation("careers.add.file.go"),
                        getTranslation("careers.add.file.limits"))
                .limit(10, PostingFiles.LARGEST);
        zone.upload().setAcceptedFileExtensions(".pdf", ".docx", ".odt", ".txt", ".md", ".csv");
        zone.upload().addAllFinishedListener(finished -> zone.clear());
        return zone;
    }

    private static Div row(String className, Component... parts) {
        var row = new Div(parts);
        row.addClassName(className);
        return row;
    }

    private Button primary(String key) {
        var button = new Button(getTranslation(key));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void added(AddedPostings what) {
        for (var row : what.refused()) {
            refusals.add(getTranslation("careers.add.row", row.number()), row.why());
        }
        int count = what.added().size();
        if (count == 1) {
            var id = what.added().getFirst();
            done.add(new ListItem(PostingsRoutes.link(
                    PostingsRoutes.hrefOf(id),
                    words.title(postings.find(me, id).summary().facts()))));
        } else if (count > 1) {
            done.add(
                    new ListItem(PostingsRoutes.link(PostingsRoutes.LIST, getTranslation("careers.add.added", count))));
        }
    }

    private static void open(PostingId id) {
        UI.getCurrent().navigate(PostingsRoutes.hrefOf(id));
    }

    // Package-private test seams.
    TextArea text() {
        return text;
    }

    TextField link() {
        return link;
    }
}
