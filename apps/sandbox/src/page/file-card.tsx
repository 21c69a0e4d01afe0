import type { SharedFile } from '../protocol.ts';

interface FileCardProps {
  readonly file: SharedFile;
  readonly onDownload: (file: SharedFile) => Promise<void>;
}

/** A file in a message: what it is, how large, and a button that saves it. */
export function FileCard({ file, onDownload }: FileCardProps) {
  return (
    <div className="file-card">
      <div>
        <strong>{file.title}</strong>
        <span>
          {file.name} · {showSize(file.size)}
        </span>
      </div>
      <button
        type="button"
        className="control"
        aria-label={`Download ${file.name}`}
        onClick={() => void onDownload(file)}
      >
        Download
      </button>
    </div>
  );
}

function showSize(bytes: number): string {
  return bytes < 1024 ? `${bytes} bytes` : `${Math.round(bytes / 1024)} KB`;
}
