package app.facet.platform.media;

/** A photo's row is gone for good; its files have to follow. */
record MediaRemoved(MediaId id) {}
