package app.facet.platform.imaging.output;

/**
 * How a picture was made, in the words of the IPTC's vocabulary "Digital Source Type", which is what machines read
 * (EU AI Act, article 50(2)).
 */
public enum PictureOrigin {
    /** A photo, with light and colour corrected by a person's choice. */
    EDITED_PHOTO("humanEdits"),
    /** A person who was photographed before a backdrop that was drawn, without a trained model. */
    DRAWN_BACKDROP("compositeSynthetic"),
    /** A photo of which parts were made by a trained model. */
    PARTLY_GENERATED("compositeWithTrainedAlgorithmicMedia"),
    /** Made by a trained model. */
    GENERATED("trainedAlgorithmicMedia");

    private static final String VOCABULARY = "http://cv.iptc.org/newscodes/digitalsourcetype/";

    private final String term;

    PictureOrigin(String term) {
        this.term = term;
    }

    /** The term's address in the vocabulary. */
    public String uri() {
        return VOCABULARY + term;
    }
}
