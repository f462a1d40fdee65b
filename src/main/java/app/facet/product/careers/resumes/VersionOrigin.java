package app.facet.product.careers.resumes;

/** Where a version of a resume came from. */
public enum VersionOrigin {
    /** Read from a file or a text. */
    IMPORTED,
    /** Written by its owner. */
    EDITED,
    /** The result of an optimization its owner took over. */
    OPTIMISED,
    /** The same as another resume or an older version was. */
    COPIED
}
