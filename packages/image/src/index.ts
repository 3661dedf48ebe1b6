export { aptLookup, DebianPackageError, type PackageLookup, resolvePackages } from './debian-packages.ts';
export { type BuildOptions, type BuiltImage, buildImage } from './image-builder.ts';
export { IMAGE_FILE_NAME, type ImageFile, ImageFileError, parseImageFile, readImageFile } from './image-file.ts';
export { ImageLoadError, type LoadTarget, loadImage } from './image-loader.ts';
export { archiveFileName, ImageReferenceError, normalizeReference } from './reference.ts';
