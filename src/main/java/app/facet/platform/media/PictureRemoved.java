package app.facet.platform.media;

/** A picture beside a photo is not wanted any more; its file has to go. */
record PictureRemoved(MediaId id, String fileName) {}
