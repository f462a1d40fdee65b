package app.facet.product.careers.resumes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All resumes of one person, one of them the active one. */
@Entity
@Table(name = "careers_resume_shelf")
class Shelf {

    @Id
    private UUID accountId;

    private @Nullable UUID activeId;

    protected Shelf() {}

    void activate(@Nullable UUID resume) {
        activeId = resume;
    }

    /** The first one becomes the active one by itself. */
    void added(UUID resume) {
        if (activeId == null) {
            activeId = resume;
        }
    }

    @Nullable
    UUID active() {
        return activeId;
    }

    UUID account() {
        return accountId;
    }
}
