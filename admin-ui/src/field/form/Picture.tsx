/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import { readPhoto } from '../store/drafts';

/** A picture that is kept on this phone. */
export function Picture({ photoId, alt }: { photoId: string; alt: string }) {
  const [url, setUrl] = useState('');
  useEffect(() => {
    let made = '';
    let here = true;
    readPhoto(photoId).then(
      photo => {
        if (!photo || !here) return;
        made = URL.createObjectURL(photo.blob);
        setUrl(made);
      },
      // Without its picture the line still says what it is.
      () => setUrl(''),
    );
    return () => {
      here = false;
      if (made) URL.revokeObjectURL(made);
    };
  }, [photoId]);
  return url ? <img src={url} alt={alt} /> : <span>{alt}</span>;
}
