/** A PNG of one brown pixel: the smallest picture that the upload takes for one. */
export const LOAF_PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNYWmkFAAMfAVnMy8qyAAAAAElFTkSuQmCC',
  'base64',
);
