const tellTheTime = () => {
  document.documentElement.dataset.probeTime = String(Date.now());
};
tellTheTime();
document.addEventListener('probe-time', tellTheTime);
